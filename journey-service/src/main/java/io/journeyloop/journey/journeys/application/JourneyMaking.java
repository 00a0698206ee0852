package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.channels.application.ChannelDirectories;
import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyContent;
import io.journeyloop.journey.journeys.domain.RevisionNote;
import io.journeyloop.journey.journeys.domain.ToBe;
import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings journeys into being: from nothing, or as the TO_BE of one that is there. */
@ApplicationScoped
public class JourneyMaking {
    private final TenantTransactions transactions;
    private final JourneyRepository journeys;
    private final Framework framework;
    private final Links links;
    private final JourneyLedger ledger;
    private final ChannelDirectories channels;
    private final Clock clock;

    JourneyMaking(
            TenantTransactions transactions,
            JourneyRepository journeys,
            Framework framework,
            Links links,
            JourneyLedger ledger,
            ChannelDirectories channels,
            Clock clock) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.framework = framework;
        this.links = links;
        this.ledger = ledger;
        this.channels = channels;
        this.clock = clock;
    }

    /**
     * Makes a journey.
     *
     * @param map what it begins with, seen the tenant's channels
     */
    public Uni<JourneyView> create(
            Caller caller, NewJourney wanted, Function<ChannelDirectory, JourneyMap> map, RevisionNote note) {
        var tenantId = caller.tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> framework
                        .place(connection, tenantId, wanted.parentId(), wanted.order())
                        .chain(place -> channels.load(connection, tenantId)
                                .map(directory -> new JourneyContent(
                                        wanted.profile(), place, wanted.standing(), map.apply(directory))))
                        .call(content -> checkBase(
                                connection, tenantId, wanted.standing().basedOnId()))
                        .call(content -> links.check(connection, tenantId, null, content))
                        .chain(content -> framework
                                .key(
                                        connection,
                                        tenantId,
                                        wanted.key(),
                                        wanted.profile().title())
                                .chain(key -> open(connection, caller, key, content, note, "Created"))));
    }

    /**
     * Derives the TO_BE of a CURRENT journey: the same profile and map, to be changed from there. The base, which stays
     * as it is, must fit the terms' precondition, so that nobody derives from another map than they have read.
     *
     * @param title or nothing to keep that of the base
     * @param key or nothing for the base's with {@code -to-be} behind it
     */
    public Uni<JourneyView> deriveToBe(EditTerms terms, @Nullable String title, @Nullable String key) {
        var tenantId = terms.caller().tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> journeys.find(connection, tenantId, terms.journey())
                        .invoke(base -> terms.precondition().check(base.version()))
                        .chain(base -> framework
                                .place(
                                        connection,
                                        tenantId,
                                        base.content().placement().parentId(),
                                        null)
                                .map(place -> ToBe.of(base, title, place, Ids::next))
                                .chain(content -> framework
                                        .key(connection, tenantId, key, base.key() + "-to-be")
                                        .chain(chosen -> open(
                                                connection,
                                                terms.caller(),
                                                chosen,
                                                content,
                                                terms.note(),
                                                "Derived from " + base.key())))));
    }

    private Uni<Void> checkBase(SqlConnection connection, UUID tenantId, @Nullable UUID basedOnId) {
        return basedOnId == null
                ? Uni.createFrom().voidItem()
                : journeys.find(connection, tenantId, new RecordRef.ById(basedOnId))
                        .onFailure(ProblemException.class)
                        .transform(unknown -> ToBe.unusableBase())
                        .invoke(ToBe::requireCurrent)
                        .replaceWithVoid();
    }

    private Uni<JourneyView> open(
            SqlConnection connection,
            Caller caller,
            String key,
            JourneyContent content,
            RevisionNote note,
            String summary) {
        var now = clock.instant();
        var journey = Journey.first(Ids.next(), key, content, caller.userId(), now);
        var revision = note.revision(journey.version(), summary, caller.userId(), now);
        return ledger.open(connection, caller.tenantId(), journey, revision)
                .chain(() -> channels.load(connection, caller.tenantId()))
                .map(directory -> new JourneyView(journey, directory));
    }
}
