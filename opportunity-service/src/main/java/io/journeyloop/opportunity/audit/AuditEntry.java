package io.journeyloop.opportunity.audit;

import io.journeyloop.kit.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param by the person's user id; {@code system} for what the service did by itself
 */
@Schema(description = "One thing that somebody did")
public record AuditEntry(
        UUID id,
        Instant at,

        @Schema(description = "User id; `system` for what the service did by itself")
        String by,

        AuditAction action,
        Subject subject,

        @Schema(description = "What is different now, field by field")
        List<Change> changes) {

    /** What kind of record it was done to. */
    public enum SubjectKind {
        SCORING_MODEL,
        OPPORTUNITY
    }

    /** The record that it was done to. */
    public record Subject(SubjectKind kind, UUID id) {}

    /**
     * A field before and after.
     *
     * @param field for inputs the criterion's key
     * @param before null where there was nothing
     * @param after null where there is nothing any more
     */
    @Schema(name = "AuditChange", description = "A field before and after; null where there is nothing")
    public record Change(
            String field, @Nullable Object before, @Nullable Object after) {}

    /** Something done to a scoring model just now. */
    public static AuditEntry ofModel(Instant at, String by, AuditAction action, UUID modelId, List<Change> changes) {
        return new AuditEntry(Ids.next(), at, by, action, new Subject(SubjectKind.SCORING_MODEL, modelId), changes);
    }

    /** Something done to an opportunity just now. */
    public static AuditEntry ofOpportunity(Instant at, String by, AuditAction action, UUID id, List<Change> changes) {
        return new AuditEntry(Ids.next(), at, by, action, new Subject(SubjectKind.OPPORTUNITY, id), changes);
    }
}
