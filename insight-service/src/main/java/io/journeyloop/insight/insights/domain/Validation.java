package io.journeyloop.insight.insights.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The recorded act of confirming an insight: who, when, why, and on what evidence. */
public record Validation(String by, Instant at, @Nullable String note, Basis basis) {

    public Validation {
        // Validations that were stored before the basis was kept have none.
        basis = Objects.requireNonNullElse(basis, Basis.NONE);
    }
}
