package io.journeyloop.gateway.subscription;

import io.journeyloop.gateway.downstream.Failure;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place in a topic, which clients hold as an opaque cursor.
 *
 * @param offsets the offset of the next record of each partition
 */
record Position(EventTopic topic, SortedMap<Integer, Long> offsets) {
    private static final Pattern TEXT = Pattern.compile("([a-z-]+)((\\|\\d{1,5}:\\d{1,18})*)");
    private static final int LONGEST = 10_000;

    Position {
        offsets = Collections.unmodifiableSortedMap(new TreeMap<>(offsets));
    }

    /** Fails with {@code invalid_input} when the text is no cursor of this topic. */
    static Position read(EventTopic topic, String text) throws Failure {
        Position read = text.length() > LONGEST ? null : decode(topic, text);
        if (read == null) {
            throw Failure.invalid("after", "is not a cursor of this subscription");
        }
        return read;
    }

    String text() {
        String plain = offsets.entrySet().stream()
                .map(offset -> "|%d:%d".formatted(offset.getKey(), offset.getValue()))
                .collect(Collectors.joining("", topic.aggregate(), ""));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Where a partition goes on that this position may not know: at its beginning, for it is younger. */
    long of(int partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    Position with(int partition, long offset) {
        SortedMap<Integer, Long> moved = new TreeMap<>(offsets);
        moved.put(partition, offset);
        return new Position(topic, moved);
    }

    private static @Nullable Position decode(EventTopic topic, String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var parts = TEXT.matcher(plain);
            return parts.matches() && parts.group(1).equals(topic.aggregate())
                    ? new Position(topic, offsets(parts.group(2)))
                    : null;
        } catch (IllegalArgumentException noBase64) {
            return null;
        }
    }

    private static SortedMap<Integer, Long> offsets(String parts) {
        SortedMap<Integer, Long> offsets = new TreeMap<>();
        for (String part : parts.split("\\|", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                offsets.put(Integer.valueOf(part.substring(0, colon)), Long.valueOf(part.substring(colon + 1)));
            }
        }
        return offsets;
    }
}
