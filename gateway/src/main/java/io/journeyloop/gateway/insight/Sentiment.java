package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("How a text sounds.")
public record Sentiment(
        @Description("In a word.") SentimentLabel label,

        @Nullable @Description("From −1 to 1.") Double score,

        @Description("Who told.") SentimentOrigin origin,

        @Nullable @Description("Who corrected it.") String correctedBy,

        @Nullable @Description("When it was corrected.") Instant correctedAt) {}
