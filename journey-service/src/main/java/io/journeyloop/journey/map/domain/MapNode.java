package io.journeyloop.journey.map.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of a map seen from outside: what the index of nodes and other services know of it.
 *
 * @param parentId the phase of a step, the step of a touchpoint, nothing for a phase
 * @param order the place among its siblings, counted from 1 without gaps
 * @param costToServe what one contact at a touchpoint costs
 */
public record MapNode(
        UUID id,
        String key,
        NodeKind kind,
        String name,
        @Nullable UUID parentId,
        int order,
        @Nullable Integer importanceToCustomer,
        @Nullable Integer importanceToOrganisation,
        @Nullable Money costToServe) {

    static MapNode of(Phase phase, int order) {
        return new MapNode(phase.id(), phase.key(), NodeKind.PHASE, phase.name(), null, order, null, null, null);
    }

    static MapNode of(Step step, UUID phaseId, int order) {
        return new MapNode(step.id(), step.key(), NodeKind.STEP, step.name(), phaseId, order, null, null, null);
    }

    static MapNode of(Touchpoint touchpoint, UUID stepId, int order) {
        var details = touchpoint.details();
        return new MapNode(
                touchpoint.id(),
                touchpoint.key(),
                NodeKind.TOUCHPOINT,
                touchpoint.name(),
                stepId,
                order,
                details.importanceToCustomer(),
                details.importanceToOrganisation(),
                details.costToServe());
    }
}
