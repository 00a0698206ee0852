package io.journeyloop.gateway.scoring;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One entry of a connection of guardrails.")
public record GuardrailEdge(
        @Description("The entry itself.") Guardrail node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
