package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A record that a search found.")
public record FeedbackHit(
        @Id @Description("The record.") String id,

        @Description("How well it fits.") double score,

        @Nullable @Description("The words' language.") String language,

        @Description("Where it fits.") String text,

        @Description("When the customer answered.") Instant collectedAt,

        @Nullable @Id @Description("The journey it is about.")
        String journeyId,

        @Nullable @Id @Description("The step it is about.") String stepId) {}
