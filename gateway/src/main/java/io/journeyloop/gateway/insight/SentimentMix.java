package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("How texts sound together.")
public record SentimentMix(
        @Description("Unhappy ones.") int negative,

        @Description("Neither.") int neutral,

        @Description("Happy ones.") int positive,

        @Description("Those that nobody could tell.") int unknown) {}
