package io.journeyloop.opportunity.hygiene.api;

import io.journeyloop.opportunity.hygiene.domain.Indicator;
import io.journeyloop.opportunity.hygiene.domain.Leg;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sign of maturity as clients read it. */
@Schema(name = "MaturityIndicator", description = "One sign of maturity")
record IndicatorResponse(
        Indicator.Name name,

        @Schema(description = "The level that takes it, 2 to 5")
        int level,

        @Schema(description = "The leg that it strengthens") Leg leg,

        @Schema(description = "What was found: a number, or a share from 0 to 1; null where there is nothing to share")
        @Nullable
        Double value,

        @Schema(description = "What is enough") double target,
        boolean met,

        @Schema(description = "What was found, in words", examples = "3 of 7 journeys have feedback")
        String evidence,

        @Schema(description = "What to do where it is not enough")
        String toDo) {

    static IndicatorResponse of(Indicator indicator) {
        return new IndicatorResponse(
                indicator.name(),
                indicator.level().number(),
                indicator.leg(),
                indicator.value(),
                indicator.target(),
                indicator.met(),
                indicator.evidence(),
                indicator.toDo());
    }
}
