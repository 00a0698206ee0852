package io.journeyloop.insight.insights.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something learned from what customers said, and where in their journeys it belongs. */
public record Insight(
        UUID id,
        InsightStatus status,
        InsightContent content,
        @Nullable Validation validation,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    /** A new finding, not yet confirmed. */
    public static Insight draft(UUID id, InsightContent content, String by, Instant now) {
        return new Insight(id, InsightStatus.DRAFT, content, null, 0, now, now, by, null);
    }

    /** The insight with another content and status; refused where a rule forbids it. */
    public Insight changed(InsightContent newContent, InsightStatus newStatus, Instant now) {
        requireNotArchived();
        if (newStatus == InsightStatus.VALIDATED) {
            if (status != InsightStatus.VALIDATED) {
                throw refused("status", "validate an insight with POST …/validate, so that the act is recorded");
            }
            requireFounded(newContent);
        }
        return new Insight(id, newStatus, newContent, validation, version, createdAt, now, createdBy, null);
    }

    /** The insight confirmed; refused where it is an interpretation that rests on nothing. */
    public Insight validated(String by, @Nullable String note, Instant now) {
        requireNotArchived();
        requireFounded(content);
        Validation act = new Validation(by, now, note);
        return new Insight(id, InsightStatus.VALIDATED, content, act, version, createdAt, now, createdBy, null);
    }

    /** The insight put away: readable, but counting no more. */
    public Insight archived(Instant now) {
        requireNotArchived();
        return new Insight(id, status, content, validation, version, createdAt, now, createdBy, now);
    }

    /** Whether the figures of the places that it speaks about are the same with either. */
    public boolean tellsTheSameAs(Insight other) {
        return status == other.status
                && Objects.equals(archivedAt, other.archivedAt)
                && content.tellsTheSameAs(other.content);
    }

    private void requireNotArchived() {
        if (archivedAt != null) {
            throw ProblemException.conflict("insight_archived", "The insight is archived and changes no more.");
        }
    }

    private static void requireFounded(InsightContent content) {
        if (!content.isFounded()) {
            throw refused("evidence", "a " + content.type() + " needs evidence to be VALIDATED");
        }
    }

    private static ProblemException refused(String field, String message) {
        return ProblemException.refused("insight_refused", message, List.of(new Violation(field, message)));
    }
}
