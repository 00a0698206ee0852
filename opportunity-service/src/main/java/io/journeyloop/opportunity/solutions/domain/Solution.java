package io.journeyloop.opportunity.solutions.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.opportunity.measurement.domain.Moments;
import io.journeyloop.opportunity.measurement.domain.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done about opportunities, to be judged by what it does to customers.
 *
 * @param key slug, unique in the tenant, stable
 * @param shippedAt null until customers have it
 * @param result null until it is measured
 * @param archivedAt null unless it is archived
 */
public record Solution(
        UUID id,
        String key,
        long version,
        SolutionStatus status,
        SolutionProfile profile,
        @Nullable Instant shippedAt,
        @Nullable Outcome result,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    /** A new idea, which takes the wished status from there. */
    public static Solution first(
            UUID id, String key, SolutionStatus status, SolutionProfile profile, String author, Instant now) {
        var idea = new Solution(id, key, 0, SolutionStatus.IDEA, profile, null, null, now, now, author, null);
        idea.requireMove(status, profile);
        return new Solution(id, key, 0, status, profile, null, null, now, now, author, null);
    }

    /** What people change; 422 names what stands against it. */
    public Solution changed(SolutionStatus wanted, SolutionProfile said, Instant now) {
        requireInUse();
        requireMove(wanted, said);
        requireSameObjective(said);
        return new Solution(
                id, key, version + 1, wanted, said, shippedAt, result, createdAt, now, createdBy, archivedAt);
    }

    /** What the tool in which it is tracked tells; work that has begun begins here too, where it may. */
    public Solution told(
            DeliverySystem system, String externalId, DeliveryStatus told, @Nullable String url, Instant now) {
        List<DeliveryLink> links = profile.deliveryLinks().stream()
                .map(link -> link.isTo(system, externalId) ? link.with(told, url) : link)
                .toList();
        boolean begins = told == DeliveryStatus.IN_PROGRESS
                && status.next().contains(SolutionStatus.IN_DELIVERY)
                && profile.objective().missing().isEmpty();
        return new Solution(
                id,
                key,
                version + 1,
                begins ? SolutionStatus.IN_DELIVERY : status,
                profile.with(links),
                shippedAt,
                result,
                createdAt,
                now,
                createdBy,
                archivedAt);
    }

    /** Customers have it since a moment that lies not in the future. */
    public Solution shipped(Instant at, Instant now) {
        requireInUse();
        if (status != SolutionStatus.IN_DELIVERY) {
            throw illegal("cannot be shipped while it is " + status);
        }
        requireObjective(profile);
        Moments.check("shippedAt", at);
        if (at.isAfter(now)) {
            throw ProblemException.invalid("shippedAt", "must not lie in the future");
        }
        return new Solution(
                id, key, version + 1, SolutionStatus.SHIPPED, profile, at, null, createdAt, now, createdBy, archivedAt);
    }

    /** What it did to customers. */
    public Solution measured(Outcome outcome, Instant now) {
        return new Solution(
                id,
                key,
                version + 1,
                SolutionStatus.MEASURED,
                profile,
                shippedAt,
                outcome,
                createdAt,
                now,
                createdBy,
                archivedAt);
    }

    /** Out of use; it stays readable, and what is being measured is measured to the end. */
    public Solution archived(Instant now) {
        requireInUse();
        return new Solution(id, key, version + 1, status, profile, shippedAt, result, createdAt, now, createdBy, now);
    }

    private void requireInUse() {
        if (archivedAt != null) {
            throw ProblemException.conflict("solution_archived", "The solution is archived and changes no more.");
        }
    }

    private void requireMove(SolutionStatus wanted, SolutionProfile said) {
        if (wanted != status && !status.next().contains(wanted)) {
            throw illegal(
                    switch (wanted) {
                        case SHIPPED -> "becomes SHIPPED by POST …/ship, while it is IN_DELIVERY";
                        case MEASURED -> "becomes MEASURED when its measurement is decided";
                        default -> "cannot become " + wanted + " while it is " + status;
                    });
        }
        if (wanted == SolutionStatus.IN_DELIVERY) {
            requireObjective(said);
        }
    }

    /** Objective, baseline and target are set before work starts: afterwards, anything can be called a success. */
    private static void requireObjective(SolutionProfile said) {
        List<String> missing = said.objective().missing();
        if (!missing.isEmpty()) {
            throw ProblemException.refused(
                    "objective_missing",
                    "Work can start when it is clear by what it will be judged.",
                    missing.stream()
                            .map(field -> new Violation(field, "is required before delivery"))
                            .toList());
        }
    }

    private void requireSameObjective(SolutionProfile said) {
        List<String> moved = status.isOut() ? said.objective().differences(profile.objective()) : List.of();
        if (!moved.isEmpty()) {
            throw ProblemException.refused(
                    "objective_settled",
                    "What a shipped solution is judged by doesn't change.",
                    moved.stream()
                            .map(field -> new Violation(field, "can't change once it is shipped"))
                            .toList());
        }
    }

    private static ProblemException illegal(String message) {
        return ProblemException.refused(
                "illegal_status", "The solution cannot take this status.", List.of(new Violation("status", message)));
    }
}
