package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("What a customer said on a theme.")
public record ThemeQuote(
        @Id @Description("The record.") String feedbackId,

        @Description("The words.") String text,

        @Nullable @Description("How they sound.") SentimentLabel sentiment) {}
