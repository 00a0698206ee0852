package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.IsoDuration;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("StepInput")
@Description("What to make of a step. In a change, absent leaves a field as it is and null clears it.")
public record StepInput(
        @Nullable @Description("Slug; made from the name when absent. Can't be changed.")
        String key,

        @Nullable @Description("What it is called; a new step needs one.")
        String name,

        @Nullable @Description("Its place, from 1; the end when absent. Moved, not changed, later.")
        Integer order,

        @Nullable @Description("Who acts.") String actor,

        @Nullable @Description("What the customer wants to reach in it.")
        String customerGoal,

        @Nullable @Description("What the customer does.") String doing,
        @Nullable @Description("What the customer thinks.") String thinking,
        @Nullable @Description("What the customer feels.") String feeling,
        @Nullable @Description("What the customer expects.") String expectation,

        @Nullable @Description("How long it should take, as an ISO 8601 duration.")
        IsoDuration expectedDuration,

        @Nullable @Description("Whether it decides how the journey is remembered.")
        Boolean momentOfTruth,

        @Nullable @Id @Description("The journey that shows this step in detail.")
        String nestedJourneyId,

        @Nullable @Description("Which events belong to it.") List<@NonNull EventSelectorInput> eventSelectors,

        @Nullable @Description("Ways to do it that are tried, with their shares.")
        List<@NonNull StepVariantInput> variants) {}
