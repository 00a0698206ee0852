package io.journeyloop.gateway.maturity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One thing that maturity is seen by.")
public record MaturityIndicator(
        @Description("What is looked at.") String name,

        @Description("The level that it belongs to.") int level,

        @Description("The leg that it belongs to.") Leg leg,

        @Nullable @Description("What was found; null where nothing tells.")
        Double value,

        @Description("What the level asks for.") double target,

        @Description("Whether that is reached.") boolean met,

        @Description("What the value rests on, in words.") String evidence,

        @Nullable @Description("What to do about it.") String toDo) {}
