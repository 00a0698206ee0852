package io.journeyloop.opportunity.solutions.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.opportunity.backlog.application.OpportunityBatch;
import io.journeyloop.opportunity.backlog.application.OpportunityReader;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.measurement.application.ScopeCheck;
import io.journeyloop.opportunity.measurement.domain.Scope;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.journeyloop.opportunity.solutions.domain.SolutionProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds what a solution refers to against what is known, and finds the places that it is about. */
@ApplicationScoped
class KnownPlaces {

    private final OpportunityReader opportunities;
    private final ScopeCheck scopes;

    KnownPlaces(OpportunityReader opportunities, ScopeCheck scopes) {
        this.opportunities = opportunities;
        this.scopes = scopes;
    }

    /** Where a solution is; it refers to what was known when it was said. */
    Uni<Places> of(SqlConnection connection, UUID tenantId, Solution solution) {
        SolutionProfile profile = solution.profile();
        return found(connection, tenantId, profile.opportunityIds()).map(known -> places(profile, known));
    }

    /** The same of many, by their ids. */
    Uni<Map<UUID, Places>> ofEach(SqlConnection connection, UUID tenantId, List<Solution> solutions) {
        List<UUID> ids = solutions.stream()
                .flatMap(solution -> solution.profile().opportunityIds().stream())
                .distinct()
                .toList();
        return found(connection, tenantId, ids)
                .map(known -> solutions.stream()
                        .collect(Collectors.toMap(Solution::id, solution -> places(solution.profile(), known))));
    }

    /**
     * Where a solution would be; 422 names what it newly refers to and can't.
     *
     * @param before what it said before; null for a new one
     */
    Uni<Places> check(
            SqlConnection connection, UUID tenantId, @Nullable SolutionProfile before, SolutionProfile after) {
        Scope scope = after.objective().scope();
        Scope old = before == null ? null : before.objective().scope();
        List<UUID> oldIds = before == null ? List.of() : before.opportunityIds();
        return found(connection, tenantId, after.opportunityIds())
                .invoke(known -> requireKnown(after.opportunityIds(), oldIds, known))
                .call(() -> scope == null || Objects.equals(scope, old)
                        ? Uni.createFrom().voidItem()
                        : scopes.requireKnown(connection, tenantId, "scope", scope))
                .map(known -> places(after, known));
    }

    private Uni<Map<UUID, Opportunity>> found(SqlConnection connection, UUID tenantId, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : opportunities
                        .batch(connection, tenantId, OpportunityBatch.ofIds(ids))
                        .map(all -> all.stream().collect(Collectors.toMap(Opportunity::id, Function.identity())));
    }

    private static Places places(SolutionProfile profile, Map<UUID, Opportunity> known) {
        return Places.of(
                profile.opportunityIds().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .flatMap(opportunity -> opportunity.content().links().stream()),
                profile.objective().scope());
    }

    private static void requireKnown(List<UUID> ids, List<UUID> oldIds, Map<UUID, Opportunity> known) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Opportunity opportunity = known.get(ids.get(i));
            if (opportunity == null) {
                violations.add(new Violation("opportunityIds[" + i + "]", "no such opportunity is known"));
            } else if (opportunity.isArchived() && !oldIds.contains(ids.get(i))) {
                violations.add(new Violation("opportunityIds[" + i + "]", "the opportunity is archived"));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.refused(
                    "unknown_reference", "The solution refers to something that can't be linked.", violations);
        }
    }
}
