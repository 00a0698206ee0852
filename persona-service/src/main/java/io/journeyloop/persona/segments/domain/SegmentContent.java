package io.journeyloop.persona.segments.domain;

import io.journeyloop.kit.errors.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people write about a segment.
 *
 * @param personaId the persona that its members are assigned to
 * @param rules what makes a customer a member; there where, and only where, the segment is dynamic
 */
public record SegmentContent(
        String name,
        @Nullable String description,
        SegmentKind kind,
        @Nullable UUID personaId,
        @Nullable Rules rules,
        List<String> tags,
        Map<String, Object> customFields) {

    public SegmentContent {
        if ((kind == SegmentKind.DYNAMIC) != (rules != null)) {
            throw ProblemException.invalid(
                    "rules", kind == SegmentKind.DYNAMIC ? "are what makes it dynamic" : "are for dynamic segments");
        }
    }
}
