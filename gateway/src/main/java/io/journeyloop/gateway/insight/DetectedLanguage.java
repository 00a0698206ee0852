package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("The language of a text.")
public record DetectedLanguage(
        @Description("BCP 47.") String code,

        @Nullable @Description("How sure that is, 0 to 1.") Double confidence,

        @Description("Who told.") LanguageOrigin origin) {}
