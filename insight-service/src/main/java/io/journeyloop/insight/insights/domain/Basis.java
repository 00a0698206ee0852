package io.journeyloop.insight.insights.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What an insight rested on when somebody judged it.
 *
 * @param feedbackIds the records that it cited
 * @param quotes how many quotes from elsewhere it had; their words are not kept, for they may have to be erased
 */
public record Basis(List<UUID> feedbackIds, int quotes) {

    static final Basis NONE = new Basis(List.of(), 0);

    static Basis of(InsightContent content) {
        List<UUID> feedbackIds = content.evidence().stream()
                .map(Evidence::feedbackId)
                .filter(Objects::nonNull)
                .toList();
        return new Basis(feedbackIds, content.evidence().size() - feedbackIds.size());
    }
}
