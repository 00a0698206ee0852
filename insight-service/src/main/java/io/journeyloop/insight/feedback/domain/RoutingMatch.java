package io.journeyloop.insight.feedback.domain;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which feedback a rule is for; each condition that is given must hold.
 *
 * @param source name of the source
 * @param text words that the comment or the answer contains, in any case
 * @param metadata entries that the record's metadata has, each as text
 */
public record RoutingMatch(
        @Nullable SourceType sourceType,
        @Nullable String source,
        @Nullable FieldType fieldType,
        @Nullable String channel,
        @Nullable String text,
        @Nullable Map<String, String> metadata) {

    public RoutingMatch {
        metadata = metadata == null || metadata.isEmpty() ? null : Map.copyOf(metadata);
    }

    /** Whether it is for everything. */
    public boolean fitsAnything() {
        return equals(new RoutingMatch(null, null, null, null, null, null));
    }

    public boolean fits(Feedback feedback) {
        return (sourceType == null || sourceType == feedback.source().type())
                && (source == null || source.equals(feedback.source().name()))
                && (fieldType == null || fieldType == feedback.fieldType())
                && (channel == null || channel.equals(feedback.channel()))
                && (text == null || mentions(feedback, text.toLowerCase(Locale.ROOT)))
                && (metadata == null
                        || metadata.entrySet().stream()
                                .allMatch(entry -> entry.getValue().equals(text(feedback, entry.getKey()))));
    }

    private static @Nullable String text(Feedback feedback, String entry) {
        Object value = feedback.metadata().get(entry);
        return value == null ? null : value.toString();
    }

    private static boolean mentions(Feedback feedback, String words) {
        String answer = feedback.answer() instanceof Answer.Words(String said) ? said : null;
        return Stream.of(feedback.comment(), answer)
                .anyMatch(said -> said != null && said.toLowerCase(Locale.ROOT).contains(words));
    }
}
