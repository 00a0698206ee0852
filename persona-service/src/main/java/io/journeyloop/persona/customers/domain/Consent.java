package io.journeyloop.persona.customers.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has allowed or refused.
 *
 * @param at when the customer said so, where that is known
 * @param source where the customer said so
 */
public record Consent(
        String purpose,
        boolean granted,
        @Nullable Instant at,
        @Nullable String source) {}
