package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("TraitInput")
@DefaultNonNull
@Description("A trait and how strong it is.")
public record TraitInput(
        @Description("Its name.") String name,
        @Description("1 to 5.") int score) {}
