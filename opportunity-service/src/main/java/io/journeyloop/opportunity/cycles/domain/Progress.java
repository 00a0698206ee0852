package io.journeyloop.opportunity.cycles.domain;

import io.journeyloop.opportunity.priorities.domain.Answers;
import java.util.Optional;

/**
 * What has come of a cycle so far.
 *
 * @param answers all rated answers about the journey
 * @param opportunities open or solved opportunities about the journey
 * @param solutions solutions of these that were not dropped
 * @param shipped solutions that were shipped since the cycle was opened
 */
public record Progress(Answers answers, long opportunities, long solutions, long shipped) {

    /** What is still missing for a stage; empty where it may begin. */
    public Optional<String> missingFor(Stage stage, Marks marks) {
        return switch (stage) {
            case MEASURE -> Optional.empty();
            case PRIORITISE -> missing(answers.n() > 0, "nobody has rated the journey or a step of it");
            case ADDRESS -> missing(opportunities > 0, "the journey has no opportunity");
            case REFLECT -> missing(solutions > 0, "no opportunity of the journey has a solution");
            case REMEASURE -> missing(shipped > 0, "no solution was shipped since the cycle was opened");
            case CLOSED ->
                missing(
                        marks.after(answers).n() > 0,
                        "nobody has rated the journey since the change, or it was not measured again");
        };
    }

    private static Optional<String> missing(boolean there, String otherwise) {
        return there ? Optional.empty() : Optional.of(otherwise);
    }
}
