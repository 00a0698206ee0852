package io.journeyloop.insight.feedback.domain;

import io.journeyloop.kit.tenancy.Pseudonyms;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What makes two deliveries the same feedback, whatever the road they came by. */
public record FeedbackIdentity(String sourceName, String externalId) implements Comparable<FeedbackIdentity> {

    private static final Comparator<FeedbackIdentity> ORDER =
            Comparator.comparing(FeedbackIdentity::sourceName).thenComparing(FeedbackIdentity::externalId);

    /** A shorter key is found in too many ids that don't mean the customer. */
    private static final int SHORTEST_KEY = 4;

    /** Whether the id tells who the customer is. */
    public boolean names(@Nullable String customerKey) {
        return customerKey != null
                && (externalId.equalsIgnoreCase(customerKey)
                        || customerKey.length() >= SHORTEST_KEY
                                && externalId.toLowerCase(Locale.ROOT).contains(customerKey.toLowerCase(Locale.ROOT)));
    }

    /** What stands for an id that names a customer who is to be forgotten; the same record is recognised by it. */
    public FeedbackIdentity forgotten(UUID tenantId) {
        return new FeedbackIdentity(sourceName, "erased:" + Pseudonyms.of(tenantId, sourceName + ":" + externalId));
    }

    @Override
    public int compareTo(FeedbackIdentity other) {
        return ORDER.compare(this, other);
    }
}
