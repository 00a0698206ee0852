package io.journeyloop.insight.suggestions.application;

import io.journeyloop.insight.enrichment.domain.MissingReason;
import io.journeyloop.insight.suggestions.domain.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record is probably about.
 *
 * @param reason why nothing can be suggested; null where it can
 * @param limited whether there are more steps or insights than were compared
 */
public record Suggestions(List<Suggestion> items, @Nullable MissingReason reason, boolean limited) {

    static Suggestions none(MissingReason reason) {
        return new Suggestions(List.of(), reason, false);
    }
}
