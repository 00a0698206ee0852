package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.channels.application.ChannelDirectories;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyDiff;
import io.journeyloop.journey.journeys.domain.Revision;
import io.journeyloop.journey.journeys.domain.ToBe;
import io.journeyloop.journey.map.domain.Realignment;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What a journey was, and what makes one version of it another. */
@ApplicationScoped
public class RevisionReading {
    /** Later than any revision, and still within what the database can hold. */
    private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

    private final TenantTransactions transactions;
    private final JourneyRepository journeys;
    private final JourneyQueries queries;
    private final ChannelDirectories channels;

    RevisionReading(
            TenantTransactions transactions,
            JourneyRepository journeys,
            JourneyQueries queries,
            ChannelDirectories channels) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.queries = queries;
        this.channels = channels;
    }

    /** Newest first. */
    public Uni<Page<Revision>> list(Caller caller, RecordRef ref, PageRequest page) {
        var tenantId = caller.tenantId();
        return transactions.readSql(
                tenantId,
                connection -> journeys.find(connection, tenantId, ref)
                        .chain(journey -> queries.revisions(connection, tenantId, journey.id(), page))
                        .map(revisions -> Page.of(revisions, page, revision -> Cursor.of(revision.number()))));
    }

    /** The newest of each of many journeys, newest first; unknown journeys are left out. */
    public Uni<Map<UUID, List<Revision>>> latest(Caller caller, Collection<UUID> journeyIds, int limit) {
        var tenantId = caller.tenantId();
        return transactions.readSql(
                tenantId, connection -> queries.latestRevisions(connection, tenantId, journeyIds, limit));
    }

    /** The whole journey at one of its revisions. */
    public Uni<JourneyView> get(Caller caller, RecordRef ref, RevisionRef revision) {
        var tenantId = caller.tenantId();
        return transactions.readSql(
                tenantId,
                connection -> find(connection, tenantId, ref, revision)
                        .chain(journey -> channels.load(connection, tenantId)
                                .map(directory -> new JourneyView(journey, directory))));
    }

    /** What makes the later of two versions of one journey the other. */
    public Uni<DiffView> diff(Caller caller, RecordRef ref, RevisionRef from, RevisionRef to) {
        var tenantId = caller.tenantId();
        return transactions.readSql(
                tenantId,
                connection -> find(connection, tenantId, ref, to)
                        .chain(later -> find(connection, tenantId, ref, before(from, later))
                                .map(earlier -> new DiffView(earlier, later, JourneyDiff.between(earlier, later)))));
    }

    /** How a TO_BE differs from the CURRENT journey that it is based on, as that is now. */
    public Uni<DiffView> comparison(Caller caller, RecordRef ref) {
        var tenantId = caller.tenantId();
        return transactions.readSql(
                tenantId,
                connection -> journeys.find(connection, tenantId, ref)
                        .chain(toBe -> journeys.find(connection, tenantId, new RecordRef.ById(ToBe.baseOf(toBe)))
                                .map(base -> compare(base, toBe))));
    }

    private Uni<Journey> find(SqlConnection connection, UUID tenantId, RecordRef ref, RevisionRef revision) {
        return switch (revision) {
            case RevisionRef.Numbered numbered -> journeys.findRevision(connection, tenantId, ref, numbered.number());
            case RevisionRef.AsOf asOf -> journeys.findAsOf(connection, tenantId, ref, storable(asOf.instant()));
            case RevisionRef.Newest newest -> journeys.find(connection, tenantId, ref);
            case RevisionRef.Previous previous -> throw new IllegalArgumentException("Previous of what?");
        };
    }

    private static RevisionRef before(RevisionRef from, Journey later) {
        return from instanceof RevisionRef.Previous ? new RevisionRef.Numbered(Math.max(1, later.version() - 1)) : from;
    }

    private static DiffView compare(Journey base, Journey toBe) {
        var map = Realignment.onto(base.content().map(), toBe.content().map(), UnaryOperator.identity());
        return new DiffView(base, toBe, JourneyDiff.between(base, toBe, map));
    }

    private static Instant storable(Instant instant) {
        if (instant.isBefore(Instant.EPOCH)) {
            return Instant.EPOCH;
        }
        return instant.isAfter(LATEST) ? LATEST : instant;
    }
}
