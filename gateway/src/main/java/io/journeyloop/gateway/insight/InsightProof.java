package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@Description("A piece of an insight's evidence.")
public record InsightProof(
        @Nullable @Description("The record; null for a quote alone.")
        Feedback feedback,

        @Nullable @Description("The words.") String quote) {}
