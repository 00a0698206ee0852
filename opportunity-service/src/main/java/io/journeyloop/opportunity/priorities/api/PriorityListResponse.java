package io.journeyloop.opportunity.priorities.api;

import io.journeyloop.opportunity.priorities.application.PriorityList;
import io.journeyloop.opportunity.priorities.domain.Ranking;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The few steps that hurt most. */
@Schema(description = "The few steps that hurt most, and how they were found")
record PriorityListResponse(
        @Schema(description = "By rank") List<PriorityResponse> items,

        @Schema(description = "By which rules; another rule is another version", examples = Ranking.FORMULA_VERSION)
        String formulaVersion,

        @Schema(description = "The rules in words and figures")
        String formula,

        @Schema(description = "All answers that were counted until now")
        Window window,

        @Schema(description = "What was looked at") Considered considered) {

    /** From when until when answers count. */
    record Window(
            @Schema(description = "Null: from the first answer on") @Nullable
            Instant from,

            Instant to) {}

    /** What became of the steps. */
    record Considered(
            int steps,

            @Schema(description = "Steps without any rated answer: nobody knows whether they hurt")
            int noData,

            @Schema(description = "Steps whose interval holds no effect, so that they are no priorities")
            int noCertainEffect,

            @Schema(description = "Steps that certainly lie too low; `items` are the first of them")
            int certain) {}

    static PriorityListResponse of(PriorityList list) {
        return new PriorityListResponse(
                list.items().stream().map(PriorityResponse::of).toList(),
                Ranking.FORMULA_VERSION,
                Ranking.FORMULA,
                new Window(null, list.asOf()),
                new Considered(
                        list.steps(),
                        list.steps() - list.answered(),
                        list.answered() - list.certain(),
                        list.certain()));
    }
}
