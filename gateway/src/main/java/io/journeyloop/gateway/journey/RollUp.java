package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("What lies below a journey of the framework, itself included.")
public record RollUp(
        @Description("Journeys below it, at any depth.") int descendants,

        @Description("Steps.") int steps,

        @Description("Touchpoints.") int touchpoints,

        @Description("Journeys that matter more than others.")
        int keyJourneys,

        @Description("Journeys that are LIVE.") int live,

        @Nullable @Description("The last evidence of the journey that waits longest for some.")
        Instant oldestEvidenceAt,

        @Description("Journeys without any evidence.") int withoutEvidence,

        @Nullable @Description("The last review of the journey that waits longest for one.")
        Instant oldestReviewAt,

        @Description("Journeys that were never reviewed.") int withoutReview) {}
