package io.journeyloop.journey.journeys.api;

import io.journeyloop.kit.errors.ProblemException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a patch may repeat, but not change. */
final class Fixed {
    private Fixed() {}

    static void check(String field, @Nullable Object present, @Nullable Object wanted) {
        if (!Objects.equals(present, wanted)) {
            throw ProblemException.invalid(field, "can't change");
        }
    }

    /** A part of a map changes its place by a move, for the other parts move with it. */
    static void checkPart(String presentKey, @Nullable String wantedKey, @Nullable Integer wantedOrder) {
        check("key", presentKey, wantedKey);
        if (wantedOrder != null) {
            throw ProblemException.invalid("order", "is changed by POST …/move");
        }
    }
}
