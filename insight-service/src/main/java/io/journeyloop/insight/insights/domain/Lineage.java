package io.journeyloop.insight.insights.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which insight took this one over, and which one it was split off from. */
public record Lineage(@Nullable UUID mergedIntoId, @Nullable UUID splitFromId) {

    public static final Lineage NONE = new Lineage(null, null);
}
