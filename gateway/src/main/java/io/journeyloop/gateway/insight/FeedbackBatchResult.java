package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("What came of one record of a batch.")
public record FeedbackBatchResult(
        @Description("The record's place in the batch, from 0.")
        int index,

        @Description("What came of it.") DeliveryStatus status,

        @Nullable @Id @Description("The stored record; null when rejected.")
        String id,

        @Nullable @Description("Why it was rejected.") FeedbackProblem problem) {}
