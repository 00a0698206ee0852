package io.journeyloop.opportunity.backlog.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an opportunity holds that another one can hold as well: what a merge adds, and what its undoing takes back. */
public record MergedParts(List<UUID> insightIds, List<Link> links, List<UUID> personaIds, List<String> tags) {

    /** Everything of the kind that a content holds. */
    public static MergedParts of(Content content) {
        return new MergedParts(content.insightIds(), content.links(), content.personaIds(), content.tags());
    }

    public MergedParts without(MergedParts others) {
        return new MergedParts(
                less(insightIds, others.insightIds),
                less(links, others.links),
                less(personaIds, others.personaIds),
                less(tags, others.tags));
    }

    /** What both hold. */
    public MergedParts sharedWith(MergedParts others) {
        return without(without(others));
    }

    /** The content with these parts at the end of its own. */
    public Content addedTo(Content content) {
        return content.holding(new MergedParts(
                union(content.insightIds(), insightIds),
                union(content.links(), links),
                union(content.personaIds(), personaIds),
                union(content.tags(), tags)));
    }

    /** The content without these parts. */
    public Content takenFrom(Content content) {
        return content.holding(of(content).without(this));
    }

    private static <T> List<T> union(List<T> first, List<T> second) {
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    private static <T> List<T> less(List<T> all, List<T> gone) {
        List<T> left = new ArrayList<>(all);
        left.removeAll(new LinkedHashSet<>(gone));
        return List.copyOf(left);
    }
}
