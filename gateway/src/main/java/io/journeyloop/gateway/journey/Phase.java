package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A phase of a journey.")
public record Phase(
        @Id @Description("UUID.") String id,
        @Id @Description("The journey that it is part of.") String journeyId,

        @Description("Slug, unique in the journey and stable.")
        String key,

        @Description("What it is called.") String name,
        @Description("Its place in the journey, from 1.") int order,

        @Nullable @Description("What the customer wants to reach in it.")
        String customerGoal,

        @Ignore List<@NonNull Step> steps) // a field of its own, for it takes an argument
        implements Node {

    Phase within(String journey) {
        List<Step> placed = steps.stream().map(step -> step.within(journey)).toList();
        return new Phase(id, journey, key, name, order, customerGoal, placed);
    }
}
