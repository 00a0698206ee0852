package io.journeyloop.persona.erasures.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The receipt of an erasure.
 *
 * @param customerHash what stands for the customer's key, which is not kept
 * @param what what was there and is gone; empty where nothing was known here
 * @param version how often the erasure was asked for
 */
public record Erasure(
        UUID id, String customerHash, Instant erasedAt, String requestedBy, List<ErasedPart> what, long version) {

    /** The same, asked for once more. */
    public Erasure repeated() {
        return new Erasure(id, customerHash, erasedAt, requestedBy, what, version + 1);
    }
}
