package io.journeyloop.opportunity.trace;

import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.backlog.application.OpportunityBatch;
import io.journeyloop.opportunity.backlog.application.OpportunityReader;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.goals.application.GoalBatch;
import io.journeyloop.opportunity.goals.application.GoalRepository;
import io.journeyloop.opportunity.goals.domain.Goal;
import io.journeyloop.opportunity.solutions.application.SolutionRepository;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.journeyloop.opportunity.trace.TraceRows.Found;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Follows a trace, in a constant number of statements whatever is asked for. */
@ApplicationScoped
class Tracing {

    private final TenantTransactions transactions;
    private final TraceRows rows;
    private final OpportunityReader opportunities;
    private final SolutionRepository solutions;
    private final GoalRepository goals;

    Tracing(
            TenantTransactions transactions,
            TraceRows rows,
            OpportunityReader opportunities,
            SolutionRepository solutions,
            GoalRepository goals) {
        this.transactions = transactions;
        this.rows = rows;
        this.opportunities = opportunities;
        this.solutions = solutions;
        this.goals = goals;
    }

    /** What a trace came by. */
    record Trace(List<Found> found, List<Opportunity> opportunities, List<Solution> solutions, List<Goal> goals) {}

    Uni<Trace> follow(UUID tenantId, List<UUID> ids, TraceDirection direction) {
        return transactions.readSql(
                tenantId,
                connection -> direction == TraceDirection.FORWARD
                        ? forward(connection, tenantId, ids)
                        : backward(connection, tenantId, ids));
    }

    private Uni<Trace> forward(SqlConnection connection, UUID tenantId, List<UUID> asked) {
        return rows.linked(connection, tenantId, asked)
                .chain(found -> ends(connection, tenantId, asked, idsOf(found))
                        .chain(ends -> with(connection, tenantId, found, ends)));
    }

    private Uni<Trace> backward(SqlConnection connection, UUID tenantId, List<UUID> asked) {
        return rows.judgedBy(connection, tenantId, asked)
                .chain(judged -> ends(connection, tenantId, union(asked, judged), List.of()))
                .chain(ends -> rows.named(connection, tenantId, union(asked, ends.opportunityIds()), asked)
                        .chain(found -> with(connection, tenantId, found, ends)));
    }

    private record Ends(List<Solution> solutions, List<Goal> goals) {

        Set<UUID> opportunityIds() {
            Set<UUID> ids = new HashSet<>();
            solutions.forEach(solution -> ids.addAll(solution.profile().opportunityIds()));
            goals.forEach(goal -> ids.addAll(goal.profile().opportunityIds()));
            return ids;
        }
    }

    private Uni<Ends> ends(
            SqlConnection connection, UUID tenantId, Collection<UUID> ids, Collection<UUID> opportunityIds) {
        return solutions
                .batch(connection, tenantId, ids, opportunityIds)
                .chain(solved -> goals.batch(connection, tenantId, new GoalBatch(ids, opportunityIds, List.of()))
                        .map(wanted -> new Ends(solved, wanted)));
    }

    private Uni<Trace> with(SqlConnection connection, UUID tenantId, List<Found> found, Ends ends) {
        var batch = OpportunityBatch.ofIds(idsOf(found));
        return opportunities
                .batch(connection, tenantId, batch)
                .map(known -> new Trace(found, known, ends.solutions(), ends.goals()));
    }

    private static List<UUID> idsOf(List<Found> found) {
        return found.stream().map(Found::id).limit(TraceRows.MOST).toList();
    }

    private static Set<UUID> union(Collection<UUID> some, Collection<UUID> others) {
        Set<UUID> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
