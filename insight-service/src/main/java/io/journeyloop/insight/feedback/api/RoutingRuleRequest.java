package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.feedback.domain.RoutingMatch;
import io.journeyloop.insight.feedback.domain.RoutingRule;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.kit.errors.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A routing rule as people write it. */
@Schema(description = "Gives a place to feedback that names none")
record RoutingRuleRequest(
        @NotBlank @Size(max = 200) String name,

        @Schema(description = "Rules are tried in its order, then the oldest first; the first that fits decides")
        @Min(0)
        @Max(1_000_000)
        int position,

        @NotNull @Valid MatchRequest match,
        @NotNull @Valid PlaceRequest to) {

    static RoutingRuleRequest of(RoutingRule rule) {
        return new RoutingRuleRequest(
                rule.name(), rule.position(), MatchRequest.of(rule.match()), PlaceRequest.of(rule.to()));
    }

    /** What the rule is for; 400 where that is everything. */
    RoutingMatch toMatch() {
        RoutingMatch wanted = match.toMatch();
        if (wanted.fitsAnything()) {
            throw ProblemException.invalid("match", "needs a condition");
        }
        return wanted;
    }

    /** Where it leads; 400 where that is nowhere. */
    JourneyLinks toLinks() {
        return Destinations.required(to);
    }
}
