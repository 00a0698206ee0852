package io.journeyloop.opportunity.priorities.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.priorities.domain.Priority;
import io.journeyloop.opportunity.priorities.domain.Ranking;
import io.journeyloop.opportunity.priorities.domain.Ranking.Ranked;
import io.journeyloop.opportunity.priorities.domain.Reason;
import io.journeyloop.opportunity.priorities.domain.StepFacts;
import io.journeyloop.opportunity.replica.KnownRecords;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names the few steps that hurt most. */
@ApplicationScoped
public class Priorities {

    private final TenantTransactions transactions;
    private final StepReader steps;
    private final KnownRecords known;
    private final Clock clock;

    Priorities(TenantTransactions transactions, StepReader steps, KnownRecords known, Clock clock) {
        this.transactions = transactions;
        this.steps = steps;
        this.known = known;
        this.clock = clock;
    }

    /** 404 where there is no such journey, or no such persona. */
    public Uni<PriorityList> find(UUID tenantId, PriorityQuery query) {
        return transactions.readSql(tenantId, connection -> find(connection, tenantId, query));
    }

    /** The same as the transaction sees it. */
    public Uni<PriorityList> find(SqlConnection connection, UUID tenantId, PriorityQuery query) {
        return requirePersona(connection, tenantId, query.personaId())
                .chain(() -> steps.steps(connection, tenantId, query))
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("journey", "with this id")))
                .chain(facts -> explain(connection, tenantId, facts, query.limit()));
    }

    /** 404 where somebody's priorities are asked for whom nobody has heard of: an empty list would say that all is well. */
    Uni<Void> requirePersona(SqlConnection connection, UUID tenantId, @Nullable UUID personaId) {
        return personaId == null
                ? Uni.createFrom().voidItem()
                : known.of(connection, tenantId, List.of(personaId))
                        .invoke(found -> {
                            if (!found.personas().containsKey(personaId)) {
                                throw ProblemException.notFound("persona", personaId);
                            }
                        })
                        .replaceWithVoid();
    }

    /** Those of each journey by itself, by its id; journeys that are unknown or have none are left out. */
    public Uni<Map<UUID, List<Priority>>> ofEach(UUID tenantId, Collection<UUID> journeyIds, int limit) {
        return transactions.readSql(
                tenantId,
                connection -> steps.stepsOf(connection, tenantId, journeyIds)
                        .map(facts -> facts.stream()
                                .collect(Collectors.groupingBy(
                                        step -> step.place().journeyId())))
                        .map(byJourney -> byJourney.values().stream()
                                .map(facts -> worst(Ranking.of(facts), limit))
                                .toList())
                        .chain(journeys -> surroundings(
                                        connection,
                                        tenantId,
                                        journeys.stream().flatMap(List::stream).toList())
                                .map(around -> journeys.stream()
                                        .flatMap(worst -> priorities(worst, around).stream())
                                        .collect(Collectors.groupingBy(
                                                p -> p.place().journeyId())))));
    }

    private static List<Ranked> worst(Ranking ranking, int limit) {
        return ranking.ranked().stream().limit(limit).toList();
    }

    private Uni<PriorityList> explain(SqlConnection connection, UUID tenantId, List<StepFacts> facts, int limit) {
        Ranking ranking = Ranking.of(facts);
        List<Ranked> worst = worst(ranking, limit);
        return surroundings(connection, tenantId, worst)
                .map(around -> new PriorityList(
                        priorities(worst, around),
                        ranking.steps(),
                        ranking.answered(),
                        ranking.ranked().size(),
                        clock.instant()));
    }

    /** What is known about each step, and done. */
    private record Surroundings(Map<UUID, List<UUID>> insights, Map<UUID, List<UUID>> opportunities) {}

    private Uni<Surroundings> surroundings(SqlConnection connection, UUID tenantId, List<Ranked> ranked) {
        List<UUID> ids = ranked.stream().map(r -> r.place().stepId()).toList();
        return steps.insights(connection, tenantId, ids)
                .chain(insights -> steps.opportunities(connection, tenantId, ids)
                        .map(opportunities -> new Surroundings(insights, opportunities)));
    }

    private static List<Priority> priorities(List<Ranked> worst, Surroundings around) {
        List<Priority> priorities = new ArrayList<>();
        for (Ranked ranked : worst) {
            List<UUID> why = around.insights().getOrDefault(ranked.place().stepId(), List.of());
            List<UUID> addressedBy =
                    around.opportunities().getOrDefault(ranked.place().stepId(), List.of());
            priorities.add(new Priority(
                    priorities.size() + 1,
                    ranked.place(),
                    ranked.perception(),
                    ranked.business(),
                    ranked.impact(),
                    why,
                    addressedBy,
                    Reason.of(ranked, why.size(), addressedBy.size()),
                    Ranking.FORMULA_VERSION));
        }
        return List.copyOf(priorities);
    }
}
