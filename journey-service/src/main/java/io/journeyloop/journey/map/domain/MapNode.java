package io.journeyloop.journey.map.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of a map seen from outside: what the index of nodes and other services know of it.
 *
 * @param parentId the phase of a step, the step of a touchpoint, nothing for a phase
 * @param order the place among its siblings, counted from 1 without gaps
 * @param costToServe what one contact at a touchpoint costs
 * @param variantKeys of the ways in which a step is offered at the same time; null for other parts
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
        @Nullable Money costToServe,
        @Nullable List<String> variantKeys) {

    static MapNode of(Phase phase, int order) {
        return new MapNode(phase.id(), phase.key(), NodeKind.PHASE, phase.name(), null, order, null, null, null, null);
    }

    static MapNode of(Step step, UUID phaseId, int order) {
        List<String> variants =
                step.details().variants().stream().map(Variant::key).toList();
        return new MapNode(
                step.id(), step.key(), NodeKind.STEP, step.name(), phaseId, order, null, null, null, variants);
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
                details.costToServe(),
                null);
    }
}
