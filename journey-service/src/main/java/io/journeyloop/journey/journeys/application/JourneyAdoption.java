package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyCommand.Adopt;
import io.journeyloop.journey.journeys.domain.JourneyContent;
import io.journeyloop.journey.journeys.domain.RevisionNote;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Takes over journeys from documents, within one transaction that shapes the framework alone. */
@ApplicationScoped
public class JourneyAdoption {
    private final FrameworkRepository frameworks;
    private final Framework framework;
    private final JourneyRepository journeys;
    private final JourneyQueries queries;
    private final Links links;
    private final JourneyLedger ledger;
    private final Clock clock;

    JourneyAdoption(
            FrameworkRepository frameworks,
            Framework framework,
            JourneyRepository journeys,
            JourneyQueries queries,
            Links links,
            JourneyLedger ledger,
            Clock clock) {
        this.frameworks = frameworks;
        this.framework = framework;
        this.journeys = journeys;
        this.queries = queries;
        this.links = links;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The journeys that have these keys, once nobody else shapes the tenant's framework. */
    public Uni<List<Journey>> present(SqlConnection connection, UUID tenantId, Collection<String> keys) {
        var batch = new JourneyBatch(List.of(), List.copyOf(keys), List.of());
        return frameworks.lock(connection, tenantId).chain(() -> queries.batch(connection, tenantId, batch));
    }

    /** A new journey, at the last place below its parent. */
    public Uni<Journey> open(
            SqlConnection connection, Caller caller, UUID id, String key, JourneyContent content, RevisionNote note) {
        var now = now();
        return framework
                .place(connection, caller.tenantId(), content.placement().parentId(), null)
                .map(place -> new JourneyContent(content.profile(), place, content.standing(), content.map()))
                .map(placed -> Journey.imported(id, key, placed, caller.userId(), now))
                .call(journey -> ledger.open(
                        connection,
                        caller.tenantId(),
                        journey,
                        note.revision(journey.version(), "Imported", caller.userId(), now)));
    }

    /** One more revision of a journey. */
    public Uni<Journey> change(
            SqlConnection connection, Caller caller, UUID id, JourneyContent content, RevisionNote note) {
        var tenantId = caller.tenantId();
        return journeys.lock(connection, tenantId, new RecordRef.ById(id))
                .chain(before -> change(connection, caller, before, new Adopt(content), note));
    }

    private Uni<Journey> change(
            SqlConnection connection, Caller caller, Journey before, Adopt command, RevisionNote note) {
        var tenantId = caller.tenantId();
        var now = now();
        var after = before.apply(command, now);
        var revision = note.revision(after.version(), command.summary(), caller.userId(), now);
        return links.check(connection, tenantId, before.content(), after.content())
                .chain(() -> framework.checkTwins(connection, tenantId, before, after.content()))
                .chain(() -> framework.settle(connection, tenantId, before, after.content()))
                .map(after::placed)
                .call(settled -> ledger.record(connection, tenantId, before, settled, revision, command.fact()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
