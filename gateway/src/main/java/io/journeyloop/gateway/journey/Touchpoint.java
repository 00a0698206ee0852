package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A contact between customer and organisation within a step.")
public record Touchpoint(
        @Id @Description("UUID.") String id,
        @Id @Description("The journey that it is part of.") String journeyId,

        @Description("Slug, unique in the journey and stable.")
        String key,

        @Description("What it is called.") String name,
        @Description("What happens at it.") TouchpointType type,
        @Description("Its place in the step, from 1.") int order,

        @Nullable @Description("The channel that it happens on.")
        Channel channel,

        @Nullable @Description("Who starts it.") Initiator initiator,

        @Nullable @Description("What the customer wants to reach at it.")
        String customerGoal,

        @Id @Description("The personas' needs that it serves.")
        List<@NonNull String> needIds,

        @Nullable @Description("What happens where the customer can't see it.")
        Backstage backstage,

        @Nullable @Description("1 to 5.") Integer importanceToCustomer,
        @Nullable @Description("1 to 5.") Integer importanceToOrganisation,

        @Nullable @Description("What one contact costs the organisation.")
        Money costToServe,

        @Nullable @Description("Who sees it.") Visibility visibility)
        implements Node {

    Touchpoint within(String journey) {
        return new Touchpoint(
                id,
                journey,
                key,
                name,
                type,
                order,
                channel,
                initiator,
                customerGoal,
                needIds,
                backstage,
                importanceToCustomer,
                importanceToOrganisation,
                costToServe,
                visibility);
    }
}
