package io.journeyloop.opportunity.measurement.api;

import io.journeyloop.opportunity.measurement.domain.TimeWindow;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When answers were given, as clients read it. */
@Schema(name = "MeasuredWindow", description = "When answers were given")
public record WindowResponse(
        Instant from,

        @Schema(description = "The first moment that lies outside")
        Instant to) {

    public static WindowResponse of(TimeWindow window) {
        return new WindowResponse(window.from(), window.to());
    }
}
