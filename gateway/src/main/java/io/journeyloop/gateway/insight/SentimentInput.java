package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("SentimentInput")
@DefaultNonNull
@Description("How a text really sounds.")
public record SentimentInput(
        @Description("In a word.") SentimentLabel label,

        @Nullable @Description("From −1 to 1; the label's middle when absent.")
        Double score) {}
