package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.backlog.domain.Content;
import io.journeyloop.opportunity.backlog.domain.ProgressChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants an opportunity to be.
 *
 * @param key null where it may be made of the title
 */
public record Wish(@Nullable String key, Content content, ProgressChange progress, List<Given> inputs) {

    /** What somebody says about a criterion of the scoring model. */
    public record Given(
            String criterion, double value, @Nullable Double confidence) {}
}
