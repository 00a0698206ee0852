package io.journeyloop.persona.customers.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer as an integrator delivers it, alone or as a line of a batch. What was known before is replaced. */
@Schema(description = "What is known of a customer; it replaces what was known before")
public record CustomerRequest(
        @Schema(
                description = "The integrator's opaque key; never a name or an address. Required of a line of a batch;"
                        + " otherwise the path has it")
        @Nullable
        String customerKey,

        @Schema(
                description = "Up to 100: a text (up to 1,000 characters), a number (up to 30 digits), a truth value,"
                        + " a date as text, or a list of up to 100 of those",
                examples = "{\"tier\": \"gold\", \"since\": \"2021-05-01\", \"orders\": 12}")
        @Nullable
        Map<String, Object> attributes,

        @Size(max = 50) @Nullable List<@NotNull @Valid ConsentRequest> consents) {

    /** What the customer has allowed or refused; one entry for each purpose. */
    public record ConsentRequest(
            @Schema(examples = "newsletter") @NotBlank @Size(max = 80)
            String purpose,

            @NotNull Boolean granted,

            @Schema(description = "When the customer said so") @Nullable
            Instant at,

            @Schema(description = "Where the customer said so", examples = "web") @Size(max = 200) @Nullable
            String source) {}
}
