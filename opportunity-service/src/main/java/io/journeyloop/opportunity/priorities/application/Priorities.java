package io.journeyloop.opportunity.priorities.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.priorities.domain.Priority;
import io.journeyloop.opportunity.priorities.domain.Ranking;
import io.journeyloop.opportunity.priorities.domain.Ranking.Ranked;
import io.journeyloop.opportunity.priorities.domain.Reason;
import io.journeyloop.opportunity.priorities.domain.StepFacts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Names the few steps that hurt most. */
@ApplicationScoped
public class Priorities {

    private final TenantTransactions transactions;
    private final StepReader steps;
    private final Clock clock;

    Priorities(TenantTransactions transactions, StepReader steps, Clock clock) {
        this.transactions = transactions;
        this.steps = steps;
        this.clock = clock;
    }

    /** 404 where there is no such journey. */
    public Uni<PriorityList> find(UUID tenantId, PriorityQuery query) {
        return transactions.readSql(tenantId, connection -> find(connection, tenantId, query));
    }

    /** The same as the transaction sees it. */
    public Uni<PriorityList> find(SqlConnection connection, UUID tenantId, PriorityQuery query) {
        return steps.steps(connection, tenantId, query)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("journey", "with this id")))
                .chain(facts -> explain(connection, tenantId, facts, query.limit()));
    }

    private Uni<PriorityList> explain(SqlConnection connection, UUID tenantId, List<StepFacts> facts, int limit) {
        Ranking ranking = Ranking.of(facts);
        List<Ranked> worst = ranking.ranked().stream().limit(limit).toList();
        List<UUID> ids = worst.stream().map(ranked -> ranked.place().stepId()).toList();
        return steps.insights(connection, tenantId, ids)
                .chain(insights -> steps.opportunities(connection, tenantId, ids)
                        .map(opportunities -> new PriorityList(
                                priorities(worst, insights, opportunities),
                                ranking.steps(),
                                ranking.answered(),
                                ranking.ranked().size(),
                                clock.instant())));
    }

    private static List<Priority> priorities(
            List<Ranked> worst, Map<UUID, List<UUID>> insights, Map<UUID, List<UUID>> opportunities) {
        List<Priority> priorities = new ArrayList<>();
        for (Ranked ranked : worst) {
            List<UUID> why = insights.getOrDefault(ranked.place().stepId(), List.of());
            List<UUID> addressedBy = opportunities.getOrDefault(ranked.place().stepId(), List.of());
            priorities.add(new Priority(
                    priorities.size() + 1,
                    ranked.place(),
                    ranked.perception(),
                    ranked.business(),
                    ranked.impact(),
                    why,
                    addressedBy,
                    Reason.of(ranked, why.size(), addressedBy.size())));
        }
        return List.copyOf(priorities);
    }
}
