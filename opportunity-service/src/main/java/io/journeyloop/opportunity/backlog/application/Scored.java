package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.backlog.domain.Standing;
import io.journeyloop.opportunity.scoring.domain.Evidence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new standing of an opportunity. */
public record Scored(
        UUID id, @Nullable Double score, @Nullable Double effort, List<String> missing, Evidence evidence) {

    static Scored of(UUID id, Standing standing) {
        return new Scored(id, standing.score(), standing.effort(), standing.missing(), standing.evidence());
    }
}
