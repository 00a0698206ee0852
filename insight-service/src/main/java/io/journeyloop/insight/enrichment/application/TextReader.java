package io.journeyloop.insight.enrichment.application;

import io.journeyloop.insight.enrichment.domain.Enrichment.Model;
import io.journeyloop.insight.enrichment.domain.MissingReason;
import io.journeyloop.insight.enrichment.domain.TextLanguage;
import io.journeyloop.insight.enrichment.domain.TextReading;
import io.journeyloop.insight.sentiment.domain.Sentiment;
import io.journeyloop.insight.sentiment.domain.SentimentOrigin;
import io.journeyloop.textmodels.LanguageDetection;
import io.journeyloop.textmodels.LanguageFinding;
import io.journeyloop.textmodels.SentimentModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text and how it sounds. The models are loaded by the first text, so that starting costs
 * nothing; called by one thread at a time.
 */
@ApplicationScoped
class TextReader {

    private static final Logger LOG = Logger.getLogger(TextReader.class);

    private final TextMeaning meaning;
    private @Nullable LanguageDetection languages;
    private @Nullable SentimentModel sentiments;

    TextReader(TextMeaning meaning) {
        this.meaning = meaning;
    }

    /** The model that judges, in the version of its weights. */
    Model model() {
        return new Model(meaning.model(), sentiments().version());
    }

    /** @param declared the language that the source names; counts where the words themselves don't tell */
    TextReading read(String text, @Nullable String declared) {
        return guarded(text, () -> {
            TextReading reading = languageOf(text);
            @Nullable
            TextLanguage language = reading.language() == null && declared != null
                    ? new TextLanguage(declared, null, TextLanguage.Origin.DECLARED)
                    : reading.language();
            return language == null ? reading : judge(text, language);
        });
    }

    /** The language alone. */
    TextReading language(String text) {
        return guarded(text, () -> languageOf(text));
    }

    /** What a text means; null where the model breaks on it. */
    float @Nullable [] meaning(String text) {
        try {
            return meaning.of(text);
        } catch (RuntimeException broken) {
            LOG.warnf(broken, "A text of %d characters can't be read", text.length());
            return null;
        }
    }

    private TextReading languageOf(String text) {
        return switch (languages().detect(text)) {
            case LanguageFinding.Found(String code, double confidence) ->
                TextReading.unjudged(
                        new TextLanguage(code, confidence, TextLanguage.Origin.DETECTED), MissingReason.PENDING);
            case LanguageFinding.Unknown(var reason) -> TextReading.nothing(MissingReason.valueOf(reason.name()));
        };
    }

    /** One text that breaks a model must not stop all that wait behind it. */
    private static TextReading guarded(String text, Supplier<TextReading> reading) {
        try {
            return reading.get();
        } catch (RuntimeException broken) {
            LOG.warnf(broken, "A text of %d characters can't be read", text.length());
            return TextReading.nothing(MissingReason.MODEL_FAILED);
        }
    }

    private TextReading judge(String text, TextLanguage language) {
        if (!language.primary().equals(SentimentModel.LANGUAGE)) {
            return TextReading.unjudged(language, MissingReason.UNSUPPORTED_LANGUAGE);
        }
        SentimentModel.Verdict verdict = sentiments().judge(meaning.of(text));
        return TextReading.judged(language, new Sentiment(verdict.label(), verdict.score(), SentimentOrigin.MODEL));
    }

    private LanguageDetection languages() {
        LanguageDetection loaded = languages;
        if (loaded == null) {
            loaded = new LanguageDetection();
            languages = loaded;
        }
        return loaded;
    }

    private SentimentModel sentiments() {
        SentimentModel loaded = sentiments;
        if (loaded == null) {
            loaded = SentimentModel.shipped();
            sentiments = loaded;
        }
        return loaded;
    }
}
