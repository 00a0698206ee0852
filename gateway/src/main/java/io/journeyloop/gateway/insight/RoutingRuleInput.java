package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("RoutingRuleInput")
@Description("Where feedback without a place goes. In an update, absent leaves a field as it is.")
public record RoutingRuleInput(
        @Nullable @Description("What it is called; a new rule needs one.")
        String name,

        @Nullable @Description("The first rule that fits counts; the last when absent.")
        Integer position,

        @Nullable @Description("Which feedback it takes; a new rule needs it.")
        RoutingMatchInput match,

        @Nullable @Description("Where it goes; a new rule needs it.")
        RoutingPlaceInput to) {}
