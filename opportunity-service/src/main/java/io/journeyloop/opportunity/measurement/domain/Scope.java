package io.journeyloop.opportunity.measurement.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where and from whom the answers come; null means any. */
public record Scope(
        @Nullable UUID journeyId,
        @Nullable UUID phaseId,
        @Nullable UUID stepId,
        @Nullable UUID touchpointId,
        @Nullable UUID segmentId,
        @Nullable String personaKey,
        @Nullable String channel,
        @Nullable String source) {

    public static final Scope ANYWHERE = new Scope(null, null, null, null, null, null, null, null);

    /** A journey as a whole, or one step of it. */
    public static Scope at(UUID journeyId, @Nullable UUID stepId) {
        return new Scope(journeyId, null, stepId, null, null, null, null, null);
    }

    /** The step, else the journey, whose evidence moves when there is something new to measure; null for any. */
    public @Nullable UUID watchedId() {
        return stepId == null ? journeyId : stepId;
    }
}
