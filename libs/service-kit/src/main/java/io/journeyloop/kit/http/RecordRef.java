package io.journeyloop.kit.http;

import io.journeyloop.kit.errors.ProblemException;
import java.util.UUID;

/** How a path names a record: by its id, or by its key as {@code key:the-key}. */
public sealed interface RecordRef {

    record ById(UUID id) implements RecordRef {
        @Override
        public String toString() {
            return id.toString();
        }
    }

    record ByKey(String key) implements RecordRef {
        @Override
        public String toString() {
            return PREFIX + key;
        }
    }

    String PREFIX = "key:";

    /** Reads a path segment; what is neither names nothing, hence 404. */
    static RecordRef fromString(String text) {
        if (text.startsWith(PREFIX) && text.indexOf('\0') < 0) {
            return new ByKey(text.substring(PREFIX.length()));
        }
        try {
            return new ById(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.notFound("record", "with this id");
        }
    }
}
