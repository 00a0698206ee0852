package io.journeyloop.opportunity.backlog.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.opportunity.backlog.domain.Progress.Dismissed;
import io.journeyloop.opportunity.backlog.domain.Progress.InProgress;
import io.journeyloop.opportunity.backlog.domain.Progress.Open;
import io.journeyloop.opportunity.backlog.domain.Progress.Solved;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants an opportunity to stand.
 *
 * @param solvedReason why it counts as solved; required with SOLVED where no solution of it was shipped
 * @param dismissedReason why it will not be done; required with DISMISSED
 */
public record ProgressChange(
        OpportunityStatus status,
        @Nullable String solvedReason,
        @Nullable String dismissedReason) {

    /**
     * The state after the change; 422 names the field where it is not allowed or lacks its reason.
     *
     * @param shippedId a solution of the opportunity that customers have; null where there is none
     */
    public Progress from(Progress current, @Nullable UUID shippedId) {
        if (current.status() != status && !current.next().contains(status)) {
            throw refused("status", "cannot become " + status + " while it is " + current.status());
        }
        return switch (status) {
            case OPEN -> new Open();
            case IN_PROGRESS -> new InProgress();
            case SOLVED -> solved(current, shippedId);
            case DISMISSED -> dismissed(current);
        };
    }

    /** What it was solved by stays, even if that is about something else since. */
    private Progress solved(Progress current, @Nullable UUID shippedId) {
        UUID solution = current.solvedById() == null ? shippedId : current.solvedById();
        return new Solved(solution == null ? required("solvedReason", solvedReason) : solvedReason, solution);
    }

    /** Whose reason stays stays dismissed by its guardrail. */
    private Progress dismissed(Progress current) {
        String reason = required("dismissedReason", dismissedReason);
        return reason.equals(current.reason())
                ? new Dismissed(reason, current.guardrailId())
                : new Dismissed(reason, null);
    }

    private String required(String field, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw refused(field, reasonFor(status));
        }
        return reason;
    }

    private static String reasonFor(OpportunityStatus status) {
        return status == OpportunityStatus.SOLVED
                ? "must say why, when status is SOLVED and no solution of it was shipped"
                : "must say why, when status is " + status;
    }

    private static ProblemException refused(String field, String message) {
        return ProblemException.refused(
                "illegal_status", "The opportunity cannot take this status.", List.of(new Violation(field, message)));
    }
}
