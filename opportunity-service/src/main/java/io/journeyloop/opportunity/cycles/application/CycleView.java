package io.journeyloop.opportunity.cycles.application;

import io.journeyloop.opportunity.cycles.domain.Cycle;
import io.journeyloop.opportunity.cycles.domain.JourneyEffect;
import io.journeyloop.opportunity.priorities.domain.Answers;
import java.util.List;

/**
 * A cycle with its effects.
 *
 * @param effect on the journey's own figure, so far or at its close
 * @param shipped solutions that were shipped during the cycle
 */
public record CycleView(Cycle cycle, JourneyEffect effect, List<ShippedSolution> shipped) {

    static CycleView of(Cycle cycle, Answers now, List<ShippedSolution> all) {
        var closedAt = cycle.closedAt();
        List<ShippedSolution> meanwhile = all.stream()
                .filter(solution -> !solution.shippedAt().isBefore(cycle.openedAt())
                        && (closedAt == null || solution.shippedAt().isBefore(closedAt)))
                .toList();
        return new CycleView(
                cycle, JourneyEffect.of(cycle.marks().before(now), cycle.marks().after(now)), meanwhile);
    }
}
