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
        Lineage lineage,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    /** A new finding, not yet confirmed. */
    public static Insight draft(UUID id, InsightContent content, String by, Instant now) {
        return new Insight(id, InsightStatus.DRAFT, content, null, Lineage.NONE, 0, now, now, by, null);
    }

    /** The insight with another content and status; refused where a rule forbids it. */
    public Insight changed(InsightContent newContent, InsightStatus newStatus, Instant now) {
        if (newStatus == InsightStatus.VALIDATED && status != InsightStatus.VALIDATED) {
            requireNotArchived();
            throw refused("status", "validate an insight with POST …/validate, so that the act is recorded");
        }
        return with(newContent, newStatus, now);
    }

    /** The insight rejected, resolved or reopened. */
    public Insight moved(InsightStatus newStatus, Instant now) {
        return with(content, newStatus, now);
    }

    /** The insight confirmed; refused where it is an interpretation that rests on nothing. */
    public Insight validated(String by, @Nullable String note, Instant now) {
        Validation act = new Validation(by, now, note, Basis.of(content));
        Insight valid = with(content, InsightStatus.VALIDATED, now);
        return new Insight(id, valid.status, content, act, lineage, version, createdAt, now, createdBy, null);
    }

    /** The insight put away: readable, but counting no more. */
    public Insight archived(Instant now) {
        requireNotArchived();
        return new Insight(id, status, content, validation, lineage, version, createdAt, now, createdBy, now);
    }

    /** The insight put away because another one speaks for it now. */
    public Insight mergedInto(UUID survivorId, Instant now) {
        requireNotArchived();
        if (survivorId.equals(id)) {
            throw refused("intoId", "must be another insight");
        }
        Lineage merged = new Lineage(survivorId, lineage.splitFromId());
        return new Insight(id, status, content, validation, merged, version, createdAt, now, createdBy, now);
    }

    /** The insight as it was before it was merged. */
    public Insight restored(Instant now) {
        Lineage free = new Lineage(null, lineage.splitFromId());
        return new Insight(id, status, content, validation, free, version, createdAt, now, createdBy, null);
    }

    /** The insight with more, or less, to rest on and to speak about; what people wrote stays. */
    public Insight holding(InsightContent newContent, Instant now) {
        return with(newContent, status, now);
    }

    /** A draft that takes a part of this insight. */
    public Insight splitOff(UUID partId, InsightContent part, String by, Instant now) {
        requireNotArchived();
        Lineage origin = new Lineage(null, id);
        return new Insight(partId, InsightStatus.DRAFT, part, null, origin, 0, now, now, by, null);
    }

    /** Whether the figures of the places that it speaks about are the same with either. */
    public boolean tellsTheSameAs(Insight other) {
        return status == other.status
                && Objects.equals(archivedAt, other.archivedAt)
                && content.tellsTheSameAs(other.content);
    }

    private Insight with(InsightContent newContent, InsightStatus newStatus, Instant now) {
        requireNotArchived();
        if (!status.leadsTo(newStatus)) {
            throw refused("status", "a " + status + " insight must be reopened before it becomes " + newStatus);
        }
        if (newStatus == InsightStatus.VALIDATED && !newContent.isFounded()) {
            throw refused("evidence", "a " + newContent.type() + " needs evidence to be VALIDATED");
        }
        Validation kept = newStatus == InsightStatus.DRAFT ? null : validation;
        return new Insight(id, newStatus, newContent, kept, lineage, version, createdAt, now, createdBy, null);
    }

    private void requireNotArchived() {
        if (archivedAt != null) {
            throw ProblemException.conflict("insight_archived", "The insight is archived and changes no more.");
        }
    }

    private static ProblemException refused(String field, String message) {
        return ProblemException.refused("insight_refused", message, List.of(new Violation(field, message)));
    }
}
