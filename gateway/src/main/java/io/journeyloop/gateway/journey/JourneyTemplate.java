package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A journey to start from.")
public record JourneyTemplate(
        @Nullable @Id @Description("UUID; null for a built-in one.")
        String id,

        @Description("Name it as templateKey of a new journey.")
        String key,

        @Description("What it is called.") String name,

        @Nullable @Description("What it is for.") String description,

        @Description("Whether every tenant has it.") boolean builtIn,

        @Description("How many phases it has.") int phases,

        @Description("How many steps.") int steps,

        @Description("How many touchpoints.") int touchpoints) {}
