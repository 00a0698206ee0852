package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("An insight that may say the same.")
public record SimilarInsight(
        @Description("The insight.") Insight insight,

        @Description("How alike, 0 to 1.") double similarity,

        @Description("How many records both cite.") int sharedEvidence) {}
