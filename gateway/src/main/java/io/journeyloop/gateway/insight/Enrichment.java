package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@Description("What was read out of a text.")
public record Enrichment(
        @Nullable @Description("Its language.") DetectedLanguage language,

        @Nullable @Description("Why there is none.") MissingReason languageReason,

        @Nullable @Description("How it sounds.") Sentiment sentiment,

        @Nullable @Description("Why there is none.") MissingReason sentimentReason,

        @Nullable @Description("The model that read it.") String model,

        @Nullable @Description("The model's version.") String modelVersion) {}
