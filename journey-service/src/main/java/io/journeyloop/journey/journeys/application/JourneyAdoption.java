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
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Takes over journeys from documents, within one transaction that shapes the framework alone. */
@ApplicationScoped
public class JourneyAdoption {
    private final Framework framework;
    private final JourneyQueries queries;
    private final JourneyChange change;
    private final JourneyLedger ledger;
    private final Clock clock;

    JourneyAdoption(
            Framework framework, JourneyQueries queries, JourneyChange change, JourneyLedger ledger, Clock clock) {
        this.framework = framework;
        this.queries = queries;
        this.change = change;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The journeys that have these keys, once nobody else shapes the tenant's framework. */
    public Uni<List<Journey>> present(SqlConnection connection, UUID tenantId, Collection<String> keys) {
        var batch = new JourneyBatch(List.of(), List.copyOf(keys), List.of(), List.of());
        return framework.lock(connection, tenantId).chain(() -> queries.batch(connection, tenantId, batch));
    }

    /** A new journey, at the last place below its parent. */
    public Uni<Journey> open(
            SqlConnection connection, Caller caller, UUID id, String key, JourneyContent content, RevisionNote note) {
        var now = clock.instant();
        return framework
                .place(connection, caller.tenantId(), content.placement().parentId(), null)
                .map(place -> Journey.imported(id, key, content.with(place), caller.userId(), now))
                .call(journey -> ledger.open(
                        connection,
                        caller.tenantId(),
                        journey,
                        note.revision(journey.version(), "Imported", caller.userId(), now)));
    }

    /** One more revision of a journey. */
    public Uni<Journey> change(
            SqlConnection connection, Caller caller, UUID id, JourneyContent content, RevisionNote note) {
        var terms = new EditTerms(caller, new RecordRef.ById(id), Precondition.wholeJourneyIfGiven(null), note);
        return change.run(connection, terms, new Adopt(content));
    }
}
