package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.IsoDuration;
import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("One thing that happens in a phase, as the customer lives it.")
public record Step(
        @Id @Description("UUID.") String id,
        @Id @Description("The journey that it is part of.") String journeyId,

        @Description("Slug, unique in the journey and stable.")
        String key,

        @Description("What it is called.") String name,
        @Description("Its place in the phase, from 1.") int order,
        @Nullable @Description("Who acts.") String actor,

        @Nullable @Description("What the customer wants to reach in it.")
        String customerGoal,

        @Nullable @Description("What the customer does.") String doing,
        @Nullable @Description("What the customer thinks.") String thinking,
        @Nullable @Description("What the customer feels.") String feeling,
        @Nullable @Description("What the customer expects.") String expectation,

        @Nullable @Description("How long it should take, as an ISO 8601 duration.")
        IsoDuration expectedDuration,

        @Description("Whether it decides how the journey is remembered.")
        boolean momentOfTruth,

        @Nullable @Id @Description("The journey that shows this step in detail.")
        String nestedJourneyId,

        @Description("Which events belong to it.") List<@NonNull EventSelector> eventSelectors,
        @Description("Ways to do it that are tried.") List<@NonNull StepVariant> variants,
        @Description("Its touchpoints in order.") List<@NonNull Touchpoint> touchpoints)
        implements Node {

    Step within(String journey) {
        List<Touchpoint> placed = touchpoints.stream()
                .map(touchpoint -> touchpoint.within(journey))
                .toList();
        return new Step(
                id,
                journey,
                key,
                name,
                order,
                actor,
                customerGoal,
                doing,
                thinking,
                feeling,
                expectation,
                expectedDuration,
                momentOfTruth,
                nestedJourneyId,
                eventSelectors,
                variants,
                placed);
    }
}
