package io.journeyloop.opportunity.goals.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.opportunity.backlog.application.OpportunityBatch;
import io.journeyloop.opportunity.backlog.application.OpportunityReader;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.goals.domain.GoalProfile;
import io.journeyloop.opportunity.measurement.application.ScopeCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds what a goal refers to against what is known. */
@ApplicationScoped
class GoalReferences {

    private final OpportunityReader opportunities;
    private final ScopeCheck scopes;

    GoalReferences(OpportunityReader opportunities, ScopeCheck scopes) {
        this.opportunities = opportunities;
        this.scopes = scopes;
    }

    /**
     * Refuses what the goal newly refers to and can't: 422 naming each.
     *
     * @param before what it said before; null for a new one
     */
    Uni<Void> check(SqlConnection connection, UUID tenantId, @Nullable GoalProfile before, GoalProfile after) {
        List<UUID> old = before == null ? List.of() : before.opportunityIds();
        boolean nothingNew = old.containsAll(after.opportunityIds());
        Uni<Void> known = nothingNew
                ? Uni.createFrom().voidItem()
                : opportunities
                        .batch(connection, tenantId, OpportunityBatch.ofIds(after.opportunityIds()))
                        .invoke(found -> requireKnown(after.opportunityIds(), old, found))
                        .replaceWithVoid();
        return before == null
                ? known.chain(() -> scopes.requireKnown(connection, tenantId, "scope", after.scope()))
                : known;
    }

    private static void requireKnown(List<UUID> ids, List<UUID> old, List<Opportunity> found) {
        Set<UUID> inUse = found.stream()
                .filter(opportunity -> !opportunity.isArchived())
                .map(Opportunity::id)
                .collect(Collectors.toSet());
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!inUse.contains(ids.get(i)) && !old.contains(ids.get(i))) {
                violations.add(new Violation("opportunityIds[" + i + "]", "no such opportunity is in use"));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.refused(
                    "unknown_reference", "The goal refers to something that can't be linked.", violations);
        }
    }
}
