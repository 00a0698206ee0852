package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.evidence.Scope;
import io.journeyloop.insight.insights.domain.Insight;
import java.util.LinkedHashSet;
import java.util.Set;

/** The journeys and steps whose figures insights move. */
public final class InsightScopes {

    private InsightScopes() {}

    /** Every journey and step that an insight speaks about. */
    public static Set<Scope> of(Insight insight) {
        Set<Scope> scopes = new LinkedHashSet<>();
        insight.content().links().forEach(link -> {
            scopes.add(new Scope(link.journeyId(), null));
            if (link.stepId() != null) {
                scopes.add(new Scope(link.journeyId(), link.stepId()));
            }
        });
        return scopes;
    }

    /** The scopes whose figures a change may move: those that the insight has left, and those that it speaks about. */
    static Set<Scope> affected(Insight before, Insight after) {
        if (before.tellsTheSameAs(after)) {
            return Set.of();
        }
        Set<Scope> scopes = new LinkedHashSet<>(of(before));
        scopes.addAll(of(after));
        return scopes;
    }
}
