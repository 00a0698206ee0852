package io.journeyloop.opportunity.measurement.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.opportunity.measurement.application.KnownNodes.KnownNode;
import io.journeyloop.opportunity.measurement.domain.Scope;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds the place of a scope against the journeys that this service has heard of. */
@ApplicationScoped
public class ScopeCheck {

    private final KnownNodes nodes;

    ScopeCheck(KnownNodes nodes) {
        this.nodes = nodes;
    }

    /** 422 naming each part of the scope that is no part of its journey. */
    public Uni<Void> requireKnown(SqlConnection connection, UUID tenantId, String field, Scope scope) {
        UUID journey = scope.journeyId();
        return journey == null
                ? Uni.createFrom().voidItem()
                : nodes.ofJourney(connection, tenantId, journey)
                        .invoke(known -> refuse(violations(field, journey, scope, known)))
                        .replaceWithVoid();
    }

    private static List<Violation> violations(String field, UUID journey, Scope scope, Map<UUID, KnownNode> known) {
        List<Violation> violations = new ArrayList<>();
        note(field + ".journeyId", journey, "JOURNEY", null, known, violations);
        note(field + ".phaseId", scope.phaseId(), "PHASE", null, known, violations);
        note(field + ".stepId", scope.stepId(), "STEP", null, known, violations);
        note(field + ".touchpointId", scope.touchpointId(), "TOUCHPOINT", scope.stepId(), known, violations);
        return violations;
    }

    /** Of two that are named, one must be above the other: no answer comes from both of them else. */
    private static void note(
            String field,
            @Nullable UUID id,
            String kind,
            @Nullable UUID above,
            Map<UUID, KnownNode> known,
            List<Violation> violations) {
        KnownNode found = id == null ? null : known.get(id);
        boolean fits = found != null && kind.equals(found.kind()) && (above == null || above.equals(found.parentId()));
        if (id != null && !fits) {
            violations.add(new Violation(field, "no such " + kind.toLowerCase(Locale.ROOT) + " is known there"));
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.refused(
                    "unknown_reference", "It would be measured at a place that is not known.", violations);
        }
    }
}
