package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One entry of a connection of pieces of evidence.")
public record InsightProofEdge(
        @Description("The entry itself.") InsightProof node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
