package io.journeyloop.insight.structure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a phase by its id, or by its key within a journey that is named besides; both null name none. */
public record PhaseLink(@Nullable String key, @Nullable UUID id) {

    public boolean isNone() {
        return key == null && id == null;
    }

    /** What was given, for messages. */
    public String describe() {
        return id == null ? String.valueOf(key) : id.toString();
    }
}
