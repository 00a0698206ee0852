package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.JourneyContent;
import io.journeyloop.journey.map.domain.Step;
import io.journeyloop.journey.personas.KnownPersonas;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what a write newly points at; what was linked before stays, even if its target is archived since. */
@ApplicationScoped
class Links {
    private final KnownPersonas personas;
    private final JourneyRepository journeys;

    Links(KnownPersonas personas, JourneyRepository journeys) {
        this.personas = personas;
        this.journeys = journeys;
    }

    /** Fails with 422 naming every link that cannot be made. */
    Uni<Void> check(SqlConnection connection, UUID tenantId, @Nullable JourneyContent before, JourneyContent after) {
        var newPersonas = added(
                before == null ? Set.of() : before.profile().personaIds(),
                after.profile().personaIds());
        var newNested = added(before == null ? Set.of() : nested(before), nested(after));
        return checkPersonas(connection, tenantId, newPersonas, after.profile().personaIds())
                .chain(() -> checkNested(connection, tenantId, newNested));
    }

    private Uni<Void> checkPersonas(SqlConnection connection, UUID tenantId, Set<UUID> added, List<UUID> all) {
        return added.isEmpty()
                ? Uni.createFrom().voidItem()
                : personas.linkable(connection, tenantId, added)
                        .invoke(linkable -> refuse(personaViolations(added, all, linkable)))
                        .replaceWithVoid();
    }

    private Uni<Void> checkNested(SqlConnection connection, UUID tenantId, Set<UUID> added) {
        return added.isEmpty()
                ? Uni.createFrom().voidItem()
                : journeys.existing(connection, tenantId, added)
                        .invoke(existing -> refuse(nestedViolations(added, existing)))
                        .replaceWithVoid();
    }

    private static List<Violation> personaViolations(Set<UUID> added, List<UUID> all, Map<UUID, Boolean> linkable) {
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < all.size(); i++) {
            var field = "personaIds[" + i + "]";
            if (added.contains(all.get(i)) && !linkable.containsKey(all.get(i))) {
                violations.add(new Violation(field, "no such persona is known (yet)"));
            } else if (added.contains(all.get(i)) && !linkable.getOrDefault(all.get(i), false)) {
                violations.add(new Violation(field, "this persona is archived and takes no new links"));
            }
        }
        return violations;
    }

    private static List<Violation> nestedViolations(Set<UUID> added, Set<UUID> existing) {
        return existing.containsAll(added)
                ? List.of()
                : List.of(new Violation("nestedJourneyId", "there is no such journey"));
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.refused("unusable_link", "Not everything named can be linked.", violations);
        }
    }

    private static Set<UUID> nested(JourneyContent content) {
        return content.map()
                .steps()
                .map(Step::details)
                .map(details -> details.nestedJourneyId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> added(Collection<UUID> before, Collection<UUID> after) {
        var added = new HashSet<>(after);
        added.removeAll(before);
        return added;
    }
}
