package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("A trait and how strong it is.")
public record Trait(
        @Description("Its name.") String name,
        @Description("1 to 5.") int score) {}
