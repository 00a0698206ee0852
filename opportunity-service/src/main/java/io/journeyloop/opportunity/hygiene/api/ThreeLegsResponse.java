package io.journeyloop.opportunity.hygiene.api;

import io.journeyloop.opportunity.hygiene.domain.Indicator;
import io.journeyloop.opportunity.hygiene.domain.Leg;
import io.journeyloop.opportunity.hygiene.domain.LegReport;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the three legs stand. */
@Schema(description = "How insight, framework and prioritisation stand")
record ThreeLegsResponse(
        List<LegResponse> legs,

        @Schema(description = "The weakest leg; null while all stand alike") @Nullable
        Leg weakest) {

    /** How one leg stands. */
    @Schema(name = "Leg")
    record LegResponse(
            Leg leg,

            @Schema(description = "Share of its indicators that are met, 0 to 1")
            double strength,

            LegReport.State state,

            @Schema(description = "What is missed without it; null while it stands") @Nullable
            String missed,

            @Schema(description = "The next thing to do for it; null where all is met") @Nullable
            String toDo,

            List<IndicatorResponse> indicators) {

        static LegResponse of(LegReport report) {
            return new LegResponse(
                    report.leg(),
                    report.strength(),
                    report.state(),
                    report.state() == LegReport.State.STANDS
                            ? null
                            : report.leg().missedWithout(),
                    report.indicators().stream()
                            .filter(indicator -> !indicator.met())
                            .map(Indicator::toDo)
                            .findFirst()
                            .orElse(null),
                    report.indicators().stream().map(IndicatorResponse::of).toList());
        }
    }

    static ThreeLegsResponse of(List<LegReport> reports) {
        return new ThreeLegsResponse(reports.stream().map(LegResponse::of).toList(), LegReport.weakest(reports));
    }
}
