package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("Something to read elsewhere.")
public record Link(
        @Nullable @Description("What it is.") String title,
        @Description("Where it is.") String url) {}
