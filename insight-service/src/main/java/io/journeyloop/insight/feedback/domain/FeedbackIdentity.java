package io.journeyloop.insight.feedback.domain;

import java.util.Comparator;

/** What makes two deliveries the same feedback, whatever the road they came by. */
public record FeedbackIdentity(String sourceName, String externalId) implements Comparable<FeedbackIdentity> {

    private static final Comparator<FeedbackIdentity> ORDER =
            Comparator.comparing(FeedbackIdentity::sourceName).thenComparing(FeedbackIdentity::externalId);

    @Override
    public int compareTo(FeedbackIdentity other) {
        return ORDER.compare(this, other);
    }
}
