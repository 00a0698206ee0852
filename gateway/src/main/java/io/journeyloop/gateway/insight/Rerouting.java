package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("What a rerouting did.")
public record Rerouting(
        @Description("How many records have another place.") int moved) {}
