package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("A pain and how heavy it is.")
public record PainPoint(
        @Description("From 1, within its step.") int rank,

        @Nullable
        @Description(
                "What customers feel as far as it can be relied on, 0 to 2; null, and ranked last, where nothing tells.")
        Double burden,

        @Description("The insight, with the evidence that it rests on.")
        Insight insight) {}
