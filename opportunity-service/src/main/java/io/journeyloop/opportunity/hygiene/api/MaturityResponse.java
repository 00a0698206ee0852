package io.journeyloop.opportunity.hygiene.api;

import io.journeyloop.opportunity.hygiene.domain.Level;
import io.journeyloop.opportunity.hygiene.domain.Maturity;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How mature a tenant is. */
@Schema(
        description =
                "How mature the tenant is in managing journeys: the highest level up to which all indicators are met")
record MaturityResponse(
        @Schema(description = "1 to 5") int level,
        Level name,

        @Schema(description = "By which rules; another rule is another version", examples = Maturity.FORMULA_VERSION)
        String formulaVersion,

        @Schema(description = "The next thing to do; null at the highest level") @Nullable
        IndicatorResponse next,

        @Schema(description = "All indicators, the lowest level first")
        List<IndicatorResponse> indicators) {

    static MaturityResponse of(Maturity maturity) {
        return new MaturityResponse(
                maturity.level().number(),
                maturity.level(),
                Maturity.FORMULA_VERSION,
                maturity.next().map(IndicatorResponse::of).orElse(null),
                maturity.indicators().stream().map(IndicatorResponse::of).toList());
    }
}
