package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.FrameworkTree;
import io.journeyloop.journey.journeys.domain.NodeLink;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The framework as a whole, and what links into it lead to; one statement each, however many journeys there are. */
@ApplicationScoped
public class FrameworkReading {
    private final TenantTransactions transactions;
    private final JourneyRepository journeys;
    private final FrameworkQueries queries;

    FrameworkReading(TenantTransactions transactions, JourneyRepository journeys, FrameworkQueries queries) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.queries = queries;
    }

    /**
     * The framework with its figures, each journey before those below it.
     *
     * @param rootId where to start, or nothing for all journeys without a parent
     * @param depth how many levels, the root's being the first, or nothing for all
     */
    public Uni<List<FrameworkTree.Node>> tree(Caller caller, @Nullable UUID rootId, @Nullable Integer depth) {
        return transactions
                .readSql(caller.tenantId(), connection -> queries.entries(connection, caller.tenantId()))
                .map(entries -> new FrameworkTree(entries).nodes(rootId, depth));
    }

    /** What links to parts of maps lead to; those that were never there are left out. */
    public Uni<List<NodeLink>> links(Caller caller, List<UUID> ids) {
        return transactions.readSql(caller.tenantId(), connection -> queries.links(connection, caller.tenantId(), ids));
    }

    /** What a link to a part of one journey leads to; fails with 404 when that journey never had such a part. */
    public Uni<NodeLink> link(Caller caller, RecordRef journey, UUID nodeId) {
        var tenantId = caller.tenantId();
        return transactions.readSql(
                tenantId,
                connection -> journeys.find(connection, tenantId, journey)
                        .chain(found -> queries.links(connection, tenantId, List.of(nodeId))
                                .map(links -> links.stream()
                                        .filter(link -> link.journeyId().equals(found.id()))
                                        .findFirst()
                                        .orElseThrow(() -> ProblemException.notFound("part", nodeId)))));
    }
}
