package io.journeyloop.opportunity.measurement.api;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.opportunity.measurement.domain.Scope;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where and from whom answers come, as clients say it. */
@Schema(name = "MeasuredScope", description = "Where and from whom the answers come; what is absent is not looked at")
public record ScopeBody(
        @Schema(description = "Needed beside a phase, step or touchpoint") @Nullable
        UUID journeyId,

        @Nullable UUID phaseId,
        @Nullable UUID stepId,
        @Nullable UUID touchpointId,

        @Schema(description = "Customers who belong to the segment when it is measured") @Nullable
        UUID segmentId,

        @Nullable @Size(max = 200) String personaKey,
        @Nullable @Size(max = 200) String channel,

        @Schema(description = "Name of the source that sent the feedback") @Nullable @Size(max = 200)
        String source) {

    public static @Nullable ScopeBody of(@Nullable Scope scope) {
        return scope == null ? null : shown(scope);
    }

    static ScopeBody shown(Scope scope) {
        return new ScopeBody(
                scope.journeyId(),
                scope.phaseId(),
                scope.stepId(),
                scope.touchpointId(),
                scope.segmentId(),
                scope.personaKey(),
                scope.channel(),
                scope.source());
    }

    /** The scope; 400 names what can't stand alone, or beside another. */
    public Scope toScope(String field) {
        if (journeyId == null && (phaseId != null || stepId != null || touchpointId != null)) {
            throw ProblemException.invalid(field + ".journeyId", "is needed beside a phase, step or touchpoint");
        }
        if (phaseId != null && (stepId != null || touchpointId != null)) {
            throw ProblemException.invalid(field + ".phaseId", "can't stand beside a step or touchpoint");
        }
        return new Scope(journeyId, phaseId, stepId, touchpointId, segmentId, personaKey, channel, source);
    }
}
