package io.journeyloop.insight.enrichment.api;

import io.journeyloop.insight.enrichment.domain.Enrichment;
import io.journeyloop.insight.enrichment.domain.Enrichment.Correction;
import io.journeyloop.insight.enrichment.domain.MissingReason;
import io.journeyloop.insight.enrichment.domain.TextLanguage;
import io.journeyloop.insight.sentiment.domain.Sentiment;
import io.journeyloop.insight.sentiment.domain.SentimentOrigin;
import io.journeyloop.textmodels.SentimentLabel;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known about a record beyond what was delivered. */
@Schema(
        description = "What is known about a record beyond what was delivered. Words are read after they were stored,"
                + " within seconds while the machine has time; until then they are PENDING")
public record EnrichmentResponse(
        @Nullable LanguageResponse language,

        @Schema(description = "Why the language is not known") @Nullable
        MissingReason languageReason,

        @Nullable SentimentResponse sentiment,

        @Schema(description = "Why the sentiment is not known; that is never the same as neutral") @Nullable
        MissingReason sentimentReason,

        @Schema(description = "The model that read the words; null while none has") @Nullable
        String model,

        @Nullable String modelVersion) {

    /** The language of a record's words. */
    @Schema(description = "The language of a record's words")
    public record LanguageResponse(
            @Schema(description = "BCP 47") String code,

            @Schema(description = "0.5 (undecided) to 1; null where the language was declared") @Nullable
            Double confidence,

            @Schema(description = "DECLARED by the source where the words don't tell")
            TextLanguage.Origin origin) {}

    /** How the customer felt. */
    @Schema(description = "How the customer felt")
    public record SentimentResponse(
            SentimentLabel label,

            @Schema(description = "-1 (as bad as can be) to 1")
            double score,

            @Schema(description = "A PERSON's correction outranks the customer's RATING, and that outranks the MODEL")
            SentimentOrigin origin,

            @Schema(description = "Who corrected it") @Nullable
            String correctedBy,

            @Nullable Instant correctedAt) {}

    public static EnrichmentResponse of(Enrichment enrichment) {
        @Nullable TextLanguage language = enrichment.reading().language();
        @Nullable Sentiment sentiment = enrichment.sentiment();
        return new EnrichmentResponse(
                language == null
                        ? null
                        : new LanguageResponse(language.code(), language.confidence(), language.origin()),
                enrichment.reading().languageReason(),
                sentiment == null ? null : sentiment(sentiment, enrichment.correction()),
                sentiment == null ? enrichment.reading().sentimentReason() : null,
                enrichment.model() == null ? null : enrichment.model().name(),
                enrichment.model() == null ? null : enrichment.model().version());
    }

    private static SentimentResponse sentiment(Sentiment sentiment, @Nullable Correction correction) {
        return new SentimentResponse(
                sentiment.label(),
                sentiment.score(),
                sentiment.origin(),
                correction == null ? null : correction.by(),
                correction == null ? null : correction.at());
    }
}
