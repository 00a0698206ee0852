package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.Nullable;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

@Description("For how long nothing new has come to a journey, in whole days.")
public record Staleness(
        @Nullable @Description("Days since evidence last arrived; null where none ever did.")
        Integer daysWithoutEvidence,

        @Nullable @Description("Days since it was last reviewed; null where it never was.")
        Integer daysWithoutReview) {

    static Staleness of(Journey journey, Instant now) {
        return new Staleness(days(journey.lastEvidenceAt(), now), days(journey.lastReviewedAt(), now));
    }

    private static @Nullable Integer days(@Nullable Instant since, Instant now) {
        return since == null ? null : (int) Duration.between(since, now).toDays();
    }
}
