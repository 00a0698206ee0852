package io.journeyloop.insight.enrichment.application;

import io.journeyloop.textmodels.SentenceEncoder;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** English texts as vectors. The model is loaded by the first text; one text at a time, on the caller's thread. */
@ApplicationScoped
public class TextMeaning {

    private @Nullable SentenceEncoder encoder;

    TextMeaning() {}

    /** Which model makes the vectors. */
    public String model() {
        return SentenceEncoder.MODEL;
    }

    /** Takes tens of milliseconds of one processor: never on an event loop. */
    public synchronized float[] of(String text) {
        SentenceEncoder loaded = encoder;
        if (loaded == null) {
            loaded = new SentenceEncoder();
            encoder = loaded;
        }
        return loaded.encode(text);
    }

    @PreDestroy
    synchronized void close() {
        if (encoder != null) {
            encoder.close();
            encoder = null;
        }
    }
}
