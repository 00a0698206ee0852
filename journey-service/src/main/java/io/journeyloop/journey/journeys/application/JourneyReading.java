package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.channels.application.ChannelDirectories;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that can be asked about journeys; the number of statements never depends on how many there are. */
@ApplicationScoped
public class JourneyReading {
    private final TenantTransactions transactions;
    private final JourneyRepository journeys;
    private final JourneyQueries queries;
    private final ChannelDirectories channels;
    private final Clock clock;

    JourneyReading(
            TenantTransactions transactions,
            JourneyRepository journeys,
            JourneyQueries queries,
            ChannelDirectories channels,
            Clock clock) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.queries = queries;
        this.channels = channels;
        this.clock = clock;
    }

    /**
     * One journey.
     *
     * @param asOf the instant to go back to, or nothing for the journey of now
     */
    public Uni<JourneyView> get(Caller caller, RecordRef ref, @Nullable Instant asOf) {
        var tenantId = caller.tenantId();
        return transactions.readSql(
                tenantId,
                connection -> find(connection, tenantId, ref, asOf)
                        .chain(journey -> channels.load(connection, tenantId)
                                .map(directory -> new JourneyView(journey, directory))));
    }

    public Uni<Page<JourneyView>> list(
            Caller caller, JourneyFilter filter, Sorting<Journey> sorting, PageRequest page) {
        return views(caller, connection -> queries.list(connection, caller.tenantId(), filter, sorting, page))
                .map(views -> Page.of(views, page, view -> sorting.cursorOf(view.journey())));
    }

    public Uni<Long> count(Caller caller, JourneyFilter filter) {
        return transactions.readSql(
                caller.tenantId(), connection -> queries.count(connection, caller.tenantId(), filter));
    }

    public Uni<List<JourneyView>> batch(Caller caller, JourneyBatch batch) {
        return views(caller, connection -> queries.batch(connection, caller.tenantId(), batch));
    }

    /**
     * The framework, parents before children.
     *
     * @param rootId where to start, or nothing for all journeys without a parent
     * @param depth how many levels, the root's being the first, or nothing for all
     */
    public Uni<List<JourneyView>> tree(Caller caller, @Nullable UUID rootId, @Nullable Integer depth) {
        return views(caller, connection -> queries.tree(connection, caller.tenantId(), rootId, depth));
    }

    private Uni<Journey> find(SqlConnection connection, UUID tenantId, RecordRef ref, @Nullable Instant asOf) {
        return asOf == null || asOf.isAfter(clock.instant())
                ? journeys.find(connection, tenantId, ref)
                : journeys.findAsOf(connection, tenantId, ref, asOf.isBefore(Instant.EPOCH) ? Instant.EPOCH : asOf);
    }

    private Uni<List<JourneyView>> views(Caller caller, Function<SqlConnection, Uni<List<Journey>>> question) {
        return transactions.readSql(
                caller.tenantId(),
                connection -> question.apply(connection)
                        .chain(found -> channels.load(connection, caller.tenantId())
                                .map(directory -> found.stream()
                                        .map(journey -> new JourneyView(journey, directory))
                                        .toList())));
    }
}
