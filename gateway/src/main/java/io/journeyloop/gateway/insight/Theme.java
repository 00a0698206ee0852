package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What many customers speak of at a place, and fewer elsewhere.")
public record Theme(
        @Description("In a few words.") String label,

        @Description("The words' language.") String language,

        @Description("The words that belong to it.") List<@NonNull String> words,

        @Description("Records that speak of it.") int n,

        @Description("Their share among the place's records, 0 to 1.")
        double share,

        @Nullable @Description("Lower end of the share's 95 % interval.")
        Double lower,

        @Nullable @Description("Upper end of the share's 95 % interval.")
        Double upper,

        @Description("Records elsewhere that speak of it.") int restN,

        @Description("How much more it is spoken of here than elsewhere, in standard errors.")
        double keyness,

        @Description("How the records sound.") SentimentMix sentiment,

        @Description("What customers said.") List<@NonNull ThemeQuote> quotes) {}
