package io.journeyloop.opportunity.guardrails;

import io.journeyloop.kit.Slugs;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a guardrail, when they create it and when they patch it. */
@Schema(description = "Something that the organisation will not do")
record GuardrailRequest(
        @Schema(description = "Stable name, unique in the tenant; made from the statement when absent")
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String key,

        @Schema(examples = "We will not sell customers' data") @NotBlank @Size(max = 500)
        String statement,

        @Schema(description = "Why not; opportunities that it rules out carry it") @NotBlank @Size(max = 1000)
        String reason,

        @Schema(description = "Who answers for it, as the identity provider knows them") @Size(max = 200) @Nullable
        String ownerId) {

    static GuardrailRequest of(Guardrail guardrail) {
        return new GuardrailRequest(guardrail.key(), guardrail.statement(), guardrail.reason(), guardrail.ownerId());
    }
}
