package io.journeyloop.opportunity.cycles.application;

import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.opportunity.cycles.domain.Cycle;
import io.journeyloop.opportunity.cycles.domain.JourneyEffect;
import io.journeyloop.opportunity.cycles.domain.Stage;
import io.journeyloop.opportunity.measurement.domain.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event tells of a cycle: its state, without a word that people wrote. */
record CycleAnnouncement(
        UUID cycleId,
        UUID journeyId,
        int number,
        Stage stage,
        @Nullable UUID previousId,
        @Nullable UUID nextId,
        List<UUID> priorityStepIds,
        EffectFacts effect) {

    /** What became of the journey's experience; unknown while one side has no answer. */
    record EffectFacts(
            long before,
            long after,
            @Nullable Double delta,
            @Nullable Double lower,
            @Nullable Double upper,
            Verdict verdict) {}

    static NewEvent of(String fact, Cycle cycle, JourneyEffect effect) {
        CycleAnnouncement data = new CycleAnnouncement(
                cycle.id(),
                cycle.journeyId(),
                cycle.number(),
                cycle.stage(),
                cycle.previousId(),
                cycle.nextId(),
                cycle.priorities().stream().map(p -> p.place().stepId()).toList(),
                new EffectFacts(
                        effect.before().n(),
                        effect.after().n(),
                        effect.delta(),
                        effect.lower(),
                        effect.upper(),
                        effect.verdict()));
        return new NewEvent("journeyloop.cycle." + fact + ".v1", cycle.id(), cycle.version() + 1, data);
    }
}
