package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("TouchpointInput")
@Description("What to make of a touchpoint. In a change, absent leaves a field as it is and null clears it.")
public record TouchpointInput(
        @Nullable @Description("Slug; made from the name when absent. Can't be changed.")
        String key,

        @Nullable @Description("What it is called; a new touchpoint needs one.")
        String name,

        @Nullable @Description("What happens at it.") TouchpointType type,

        @Nullable @Description("Its place, from 1; the end when absent. Moved, not changed, later.")
        Integer order,

        @Nullable @Id @Description("The channel that it happens on.")
        String channelId,

        @Nullable @Description("The channel's key, instead of its id.")
        String channelKey,

        @Nullable @Description("Who starts it.") Initiator initiator,

        @Nullable @Description("What the customer wants to reach at it.")
        String customerGoal,

        @Nullable @Id @Description("The personas' needs that it serves.")
        List<@NonNull String> needIds,

        @Nullable @Description("What happens where the customer can't see it.")
        BackstageInput backstage,

        @Nullable @Description("1 to 5.") Integer importanceToCustomer,
        @Nullable @Description("1 to 5.") Integer importanceToOrganisation,

        @Nullable @Description("What one contact costs the organisation.")
        MoneyInput costToServe,

        @Nullable @Description("Who sees it; FRONTSTAGE when absent.")
        Visibility visibility) {}
