package io.journeyloop.insight.themes.api;

import io.journeyloop.insight.metrics.domain.FigureState;
import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.insight.sampling.domain.Proportion;
import io.journeyloop.insight.themes.application.ThemeQuestion;
import io.journeyloop.insight.themes.application.Themes;
import io.journeyloop.insight.themes.domain.Lexeme;
import io.journeyloop.insight.themes.domain.Theme;
import io.journeyloop.insight.themes.domain.ThemeText;
import io.journeyloop.textmodels.SentimentLabel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What customers keep talking about at a place. */
@Schema(description = "What customers keep talking about at a place")
record ThemesResponse(
        @Nullable UUID journeyId,
        @Nullable UUID stepId,
        Window window,

        @Schema(description = "Texts that were looked at: the newest 2,000 whose language is known")
        long n,

        @Schema(description = "Whether there are older records that were not looked at")
        boolean limited,

        @Schema(description = "Texts of the tenant's other places that they were compared with, of its newest 4,000")
        long restN,

        @Schema(description = "LOW_SAMPLE below 30 texts; NO_DATA without any")
        FigureState state,

        List<ThemeResponse> items) {

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 300;

    /** Words that recur together. */
    @Schema(description = "Words that recur together")
    record ThemeResponse(
            @Schema(description = "The words in their most frequent spelling, the leading one first")
            String label,

            @Schema(description = "BCP 47") String language,

            List<String> words,

            @Schema(description = "Records that have the leading word, each counted once")
            long n,

            @Schema(description = "n of all texts that were looked at")
            double share,

            @Schema(description = "Wilson's 95 % interval of the share")
            double lower,

            double upper,

            @Schema(description = "Records of the rest that have the leading word")
            long restN,

            @Schema(
                    description = "Log-odds ratio of the leading word, here against the rest, in standard errors: above"
                            + " 1.96 it is peculiar to this place")
            double keyness,

            SentimentMix sentiment,

            @Schema(description = "Up to three records that say most of it, the newest first")
            List<Quote> quotes) {}

    /** How the customers felt who said so. */
    @Schema(description = "How the customers felt who said so, in records")
    record SentimentMix(long negative, long neutral, long positive, long unknown) {

        static SentimentMix of(List<ThemeText> texts) {
            return new SentimentMix(
                    count(texts, SentimentLabel.NEGATIVE),
                    count(texts, SentimentLabel.NEUTRAL),
                    count(texts, SentimentLabel.POSITIVE),
                    count(texts, null));
        }

        private static long count(List<ThemeText> texts, @Nullable SentimentLabel label) {
            return texts.stream().filter(text -> text.sentiment() == label).count();
        }
    }

    /** A customer's words. */
    @Schema(description = "A customer's words, cut after 300 characters")
    record Quote(UUID feedbackId, String text, @Nullable SentimentLabel sentiment) {

        static Quote of(ThemeText text) {
            String words = text.text();
            return new Quote(
                    text.id(),
                    words.length() <= LONGEST_EXAMPLE ? words : words.substring(0, LONGEST_EXAMPLE) + "…",
                    text.sentiment());
        }
    }

    static ThemesResponse of(ThemeQuestion question, Themes themes) {
        return new ThemesResponse(
                question.journeyId(),
                question.stepId(),
                question.window(),
                themes.n(),
                themes.limited(),
                themes.restN(),
                FigureState.of(themes.n()),
                themes.items().stream().map(theme -> theme(theme, themes)).toList());
    }

    private static ThemeResponse theme(Theme theme, Themes themes) {
        List<String> words = theme.lexemes().stream()
                .map(lexeme -> spelling(lexeme, themes.forms()))
                .toList();
        Proportion share = Proportion.of(theme.texts().size(), themes.n());
        return new ThemeResponse(
                String.join(", ", words),
                theme.lexemes().getFirst().language(),
                words,
                theme.texts().size(),
                share.value(),
                share.lower(),
                share.upper(),
                theme.rest(),
                Math.round(theme.keyness() * 100) / 100.0,
                SentimentMix.of(theme.texts()),
                theme.examples(EXAMPLES).stream().map(Quote::of).toList());
    }

    private static String spelling(Lexeme lexeme, Map<Lexeme, String> forms) {
        return forms.getOrDefault(lexeme, lexeme.word());
    }
}
