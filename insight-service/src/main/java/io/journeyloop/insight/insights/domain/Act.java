package io.journeyloop.insight.insights.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did with an insight: who, when, why, and on what evidence.
 *
 * @param otherId the other insight of a merge or a split
 */
public record Act(
        ActKind kind,
        String by,
        Instant at,
        @Nullable String note,
        Basis basis,
        @Nullable UUID otherId) {

    public static Act of(ActKind kind, Insight insight, String by, @Nullable String note, @Nullable UUID otherId) {
        return new Act(kind, by, insight.updatedAt(), note, Basis.of(insight.content()), otherId);
    }
}
