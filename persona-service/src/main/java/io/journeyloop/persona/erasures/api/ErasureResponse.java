package io.journeyloop.persona.erasures.api;

import io.journeyloop.persona.erasures.domain.ErasedPart;
import io.journeyloop.persona.erasures.domain.Erasure;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The receipt of an erasure, as clients read it. */
@Schema(description = "That a customer was forgotten")
record ErasureResponse(
        UUID id,

        @Schema(
                description = "SHA-256 of tenant id, colon and customer key, in lower-case hexadecimal digits: the key"
                        + " itself is not kept")
        String customerKeyHash,

        Instant erasedAt,

        @Schema(description = "Who asked for it, by id at the identity provider")
        String requestedBy,

        @Schema(description = "What this service knew and has forgotten; the other services forget what they know")
        List<ErasedPart> what) {

    static ErasureResponse of(Erasure erasure) {
        return new ErasureResponse(
                erasure.id(), erasure.customerHash(), erasure.erasedAt(), erasure.requestedBy(), erasure.what());
    }
}
