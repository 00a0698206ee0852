package io.journeyloop.opportunity.backlog.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The opportunity one rank above or below another. */
public record Neighbour(
        UUID id,
        String key,
        String title,
        @Nullable Double score,
        @Nullable Double effort) {

    RankPlace place() {
        return new RankPlace(score, effort, id);
    }
}
