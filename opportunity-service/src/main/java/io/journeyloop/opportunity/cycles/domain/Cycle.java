package io.journeyloop.opportunity.cycles.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.opportunity.priorities.domain.Answers;
import io.journeyloop.opportunity.priorities.domain.Priority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One round of improving a journey.
 *
 * @param number of the journey's cycles, from 1
 * @param previousId the one before; null for the first
 * @param nextId the one that was opened when this was closed; null before
 * @param priorities those of the cycle before that nothing was shipped for; once it has prioritised, the few steps that
 *     hurt most then
 * @param carriedOver steps of priorities that the cycle before left
 * @param history every change of stage, the first first
 */
public record Cycle(
        UUID id,
        long version,
        UUID journeyId,
        int number,
        Stage stage,
        @Nullable UUID previousId,
        @Nullable UUID nextId,
        List<Priority> priorities,
        List<UUID> carriedOver,
        Marks marks,
        List<StageChange> history) {

    /** The journey's first cycle. */
    public static Cycle first(UUID id, UUID journeyId, String by, Instant at) {
        return new Cycle(
                id,
                0,
                journeyId,
                1,
                Stage.MEASURE,
                null,
                null,
                List.of(),
                List.of(),
                Marks.since(Answers.NONE),
                List.of(new StageChange(null, Stage.MEASURE, at, by, null, null)));
    }

    /** The cycle after this one, with what this one leaves. */
    public Cycle following(UUID id, List<Priority> left, String by, Instant at) {
        return new Cycle(
                id,
                0,
                journeyId,
                number + 1,
                Stage.MEASURE,
                this.id,
                null,
                left,
                left.stream().map(priority -> priority.place().stepId()).toList(),
                Marks.since(marks.nextBase()),
                List.of(new StageChange(null, Stage.MEASURE, at, by, null, null)));
    }

    /**
     * Goes on to the next stage; 409 where it is closed, 422 where something is missing and nobody says why it goes on.
     *
     * @param fresh the steps that hurt most now
     */
    public Cycle advanced(Progress progress, List<Priority> fresh, Move move) {
        Stage to = stage.next();
        Cycle moved = moved(to, progress, move);
        return switch (to) {
            case PRIORITISE -> moved.with(fresh, marks);
            case REMEASURE -> moved.with(priorities, marks.atChange(progress.answers()));
            case MEASURE, ADDRESS, REFLECT, CLOSED -> moved;
        };
    }

    /** Ends the cycle from whatever stage; a reason is needed where it has not measured again. */
    public Cycle closed(Progress progress, UUID following, Move move) {
        Cycle moved = moved(Stage.CLOSED, progress, move);
        return new Cycle(
                id,
                moved.version,
                journeyId,
                number,
                Stage.CLOSED,
                previousId,
                following,
                priorities,
                carriedOver,
                marks.atClose(progress.answers()),
                moved.history);
    }

    /** Who moves a cycle, when, and why. */
    public record Move(String by, Instant at, @Nullable String reason) {}

    private Cycle moved(Stage to, Progress progress, Move move) {
        if (stage == Stage.CLOSED) {
            throw ProblemException.conflict("cycle_closed", "The cycle is closed; its next one is " + nextId + ".");
        }
        String missing = progress.missingFor(to, marks).orElse(null);
        if (missing != null && (move.reason() == null || move.reason().isBlank())) {
            throw ProblemException.refused(
                    "stage_not_ready",
                    "The cycle is not ready for " + to + ": " + missing + ".",
                    List.of(new Violation("reason", "must say why it goes on although " + missing)));
        }
        List<StageChange> longer = new ArrayList<>(history);
        longer.add(new StageChange(stage, to, move.at(), move.by(), missing, move.reason()));
        return new Cycle(
                id,
                version + 1,
                journeyId,
                number,
                to,
                previousId,
                nextId,
                priorities,
                carriedOver,
                marks,
                List.copyOf(longer));
    }

    private Cycle with(List<Priority> newPriorities, Marks newMarks) {
        return new Cycle(
                id,
                version,
                journeyId,
                number,
                stage,
                previousId,
                nextId,
                newPriorities,
                carriedOver,
                newMarks,
                history);
    }

    public Instant openedAt() {
        return history.getFirst().at();
    }

    /** Null while it is open. */
    public @Nullable Instant closedAt() {
        return stage == Stage.CLOSED ? history.getLast().at() : null;
    }
}
