package io.journeyloop.persona.segments.api;

import io.journeyloop.kit.Slugs;
import io.journeyloop.persona.segments.domain.Segment;
import io.journeyloop.persona.segments.domain.SegmentContent;
import io.journeyloop.persona.segments.domain.SegmentKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a segment, when they create it and when they patch it. */
@Schema(description = "A group of customers")
record SegmentRequest(
        @Schema(description = "Stable name for integrators, unique in the tenant; made from the name when absent")
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String key,

        @NotBlank @Size(max = 200) String name,
        @Size(max = 5000) @Nullable String description,

        @Schema(description = "Whether people or rules decide who belongs to it; can't change") @NotNull
        SegmentKind kind,

        @Schema(description = "The persona that its members are assigned to, by method RULE") @Nullable
        UUID personaId,

        @Schema(description = "Required of a DYNAMIC segment, not allowed for a MANUAL one") @Valid @Nullable
        RulesRequest rules,

        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 80) String> tags,
        @Size(max = 50) @Nullable Map<@Size(max = 80) String, Object> customFields) {

    SegmentContent toContent() {
        return new SegmentContent(
                name,
                description,
                kind,
                personaId,
                rules == null ? null : rules.toRules(),
                tags == null ? List.of() : tags,
                customFields == null ? Map.of() : customFields);
    }

    /** The writable part of a segment, as the ground that a patch is laid on. */
    static SegmentRequest of(Segment segment) {
        SegmentContent content = segment.content();
        return new SegmentRequest(
                segment.key(),
                content.name(),
                content.description(),
                content.kind(),
                content.personaId(),
                content.rules() == null ? null : RulesRequest.of(content.rules()),
                content.tags(),
                content.customFields());
    }
}
