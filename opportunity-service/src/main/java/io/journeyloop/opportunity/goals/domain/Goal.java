package io.journeyloop.opportunity.goals.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value of a metric that is to be reached by a day.
 *
 * @param archivedAt null unless it is archived
 */
public record Goal(
        UUID id,
        String key,
        long version,
        GoalProfile profile,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    /** What people change; another metric or place would be another goal. */
    public Goal changed(GoalProfile said, Instant now) {
        requireInUse();
        List<Violation> violations = new ArrayList<>();
        if (!said.metric().equals(profile.metric())) {
            violations.add(new Violation("metric", "can't change: another metric is another goal"));
        }
        if (!said.scope().equals(profile.scope())) {
            violations.add(new Violation("scope", "can't change: another place is another goal"));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.refused("goal_settled", "What a goal is measured by doesn't change.", violations);
        }
        return new Goal(id, key, version + 1, said, createdAt, now, createdBy, null);
    }

    /** Out of use; it stays readable. */
    public Goal archived(Instant now) {
        requireInUse();
        return new Goal(id, key, version + 1, profile, createdAt, now, createdBy, now);
    }

    private void requireInUse() {
        if (archivedAt != null) {
            throw ProblemException.conflict("goal_archived", "The goal is archived and changes no more.");
        }
    }
}
