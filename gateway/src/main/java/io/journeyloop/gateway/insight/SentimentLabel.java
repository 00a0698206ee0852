package io.journeyloop.gateway.insight;

import org.eclipse.microprofile.graphql.Description;

@Description("What a text sounds like.")
public enum SentimentLabel {
    @Description("Unhappy.")
    NEGATIVE,

    @Description("Neither.")
    NEUTRAL,

    @Description("Happy.")
    POSITIVE
}
