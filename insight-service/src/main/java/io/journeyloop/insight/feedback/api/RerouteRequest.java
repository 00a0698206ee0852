package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.feedback.application.RerouteFilter;
import io.journeyloop.insight.feedback.domain.FieldType;
import io.journeyloop.insight.feedback.domain.RoutingMatch;
import io.journeyloop.insight.feedback.domain.SourceType;
import io.journeyloop.insight.structure.Resolution;
import io.journeyloop.kit.errors.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Moves stored feedback. */
@Schema(description = "Which records to move, and where to")
record RerouteRequest(
        @NotNull @Valid Filter filter, @NotNull @Valid PlaceRequest to) {

    /** Which records. */
    @Schema(description = "Which records; each condition that is given must hold, and one must be given")
    public record Filter(
            @Size(max = 1000) @Nullable List<@NotNull UUID> ids,
            @Nullable SourceType sourceType,

            @Schema(description = "Name of the source") @Size(max = 100) @Nullable
            String source,

            @Nullable FieldType fieldType,
            @Size(max = 100) @Nullable String channel,

            @Schema(description = "Words that the comment or the answer contains, in any case")
            @Size(min = 1, max = 200)
            @Nullable
            String text,

            @Schema(description = "Entries that the metadata has; numbers as text") @Size(max = 10) @Nullable
            Map<@NotBlank @Size(max = 100) String, @NotNull @Size(max = 200) String> metadata,

            @Nullable Resolution resolution,
            @Nullable UUID journeyId,
            @Nullable UUID stepId,

            @Schema(description = "The key that records name, known or not") @Size(max = 200) @Nullable
            String journeyKey,

            @Schema(description = "The key that records name, known or not") @Size(max = 200) @Nullable
            String stepKey,

            @Schema(description = "Answered at this moment or later") @Nullable
            Instant from,

            @Schema(description = "Answered before this moment") @Nullable
            Instant to) {}

    /** The filter; 400 where it is for everything. */
    RerouteFilter toFilter() {
        RoutingMatch match = new RoutingMatch(
                filter.sourceType(),
                filter.source(),
                filter.fieldType(),
                filter.channel(),
                filter.text(),
                filter.metadata());
        RerouteFilter wanted = new RerouteFilter(
                filter.ids(),
                match,
                filter.resolution(),
                filter.journeyId(),
                filter.stepId(),
                filter.journeyKey(),
                filter.stepKey(),
                filter.from(),
                filter.to());
        if (wanted.fitsAnything()) {
            throw ProblemException.invalid("filter", "needs a condition");
        }
        return wanted;
    }
}
