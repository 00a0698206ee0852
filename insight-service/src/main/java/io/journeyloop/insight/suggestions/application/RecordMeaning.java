package io.journeyloop.insight.suggestions.application;

import io.journeyloop.insight.enrichment.application.TextMeaning;
import io.journeyloop.insight.feedback.application.StoredFeedback;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;

/** What a record's words mean. */
@ApplicationScoped
class RecordMeaning {

    private final TextMeaning meaning;

    RecordMeaning(TextMeaning meaning) {
        this.meaning = meaning;
    }

    /** Its vector; off the event loop, for it takes tens of milliseconds of a processor. */
    Uni<float[]> of(StoredFeedback record) {
        String text = words(record);
        return Uni.createFrom().item(() -> meaning.of(text)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    String model() {
        return meaning.model();
    }

    private static String words(StoredFeedback record) {
        String answer = record.value().isTextual() ? record.value().textValue() : "";
        return record.comment() == null ? answer : answer + "\n" + record.comment();
    }
}
