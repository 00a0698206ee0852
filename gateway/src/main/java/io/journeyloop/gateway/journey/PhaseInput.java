package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("PhaseInput")
@Description("What to make of a phase. In a change, absent leaves a field as it is and null clears it.")
public record PhaseInput(
        @Nullable @Description("Slug; made from the name when absent. Can't be changed.")
        String key,

        @Nullable @Description("What it is called; a new phase needs one.")
        String name,

        @Nullable @Description("Its place, from 1; the end when absent. Moved, not changed, later.")
        Integer order,

        @Nullable @Description("What the customer wants to reach in it.")
        String customerGoal) {}
