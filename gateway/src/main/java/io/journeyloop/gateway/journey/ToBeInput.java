package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("ToBeInput")
@Description("How the journey that is meant to be differs from the start.")
public record ToBeInput(
        @Nullable @Description("Slug; made from the title when absent.")
        String key,

        @Nullable @Description("Its title; the base's when absent.")
        String title) {}
