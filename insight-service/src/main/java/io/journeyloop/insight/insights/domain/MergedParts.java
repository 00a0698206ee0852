package io.journeyloop.insight.insights.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one insight holds that another one doesn't: what a merge adds, and what its undoing takes away again.
 *
 * @param quotes SHA-256 of quotes, which may be a customer's words
 */
public record MergedParts(
        List<UUID> personaIds,
        List<InsightLink> links,
        List<UUID> feedbackIds,
        List<String> quotes,
        List<String> tags) {

    /** Everything that a content holds. */
    public static MergedParts of(InsightContent content) {
        return new MergedParts(
                content.personaIds(),
                content.links(),
                content.evidence().stream()
                        .map(Evidence::feedbackId)
                        .filter(Objects::nonNull)
                        .toList(),
                content.evidence().stream()
                        .filter(item -> item.feedbackId() == null)
                        .map(Evidence::quoteHash)
                        .toList(),
                content.tags());
    }

    public MergedParts without(MergedParts others) {
        return new MergedParts(
                less(personaIds, others.personaIds),
                less(links, others.links),
                less(feedbackIds, others.feedbackIds),
                less(quotes, others.quotes),
                less(tags, others.tags));
    }

    public MergedParts and(MergedParts others) {
        return new MergedParts(
                union(personaIds, others.personaIds),
                union(links, others.links),
                union(feedbackIds, others.feedbackIds),
                union(quotes, others.quotes),
                union(tags, others.tags));
    }

    /** What both hold. */
    public MergedParts sharedWith(MergedParts others) {
        return without(without(others));
    }

    public boolean holdNothing() {
        return Stream.of(personaIds, links, feedbackIds, quotes, tags).allMatch(Collection::isEmpty);
    }

    boolean holds(Evidence item) {
        return item.feedbackId() == null ? quotes.contains(item.quoteHash()) : feedbackIds.contains(item.feedbackId());
    }

    static <T> List<T> union(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        Set<T> known = new LinkedHashSet<>(first);
        second.stream().filter(known::add).forEach(all::add);
        return List.copyOf(all);
    }

    static <T> List<T> less(List<T> all, List<T> gone) {
        List<T> left = new ArrayList<>(all);
        left.removeAll(new LinkedHashSet<>(gone));
        return List.copyOf(left);
    }
}
