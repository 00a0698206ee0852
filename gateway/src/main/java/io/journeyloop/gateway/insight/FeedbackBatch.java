package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What came of a batch.")
public record FeedbackBatch(
        @Description("How many were stored.") int accepted,
        @Description("How many were stored before.") int duplicates,

        @Description("How many took the place of what was stored before.")
        int corrected,

        @Description("How many can't be stored.") int rejected,
        @Description("One per record, in the order given.") List<@NonNull FeedbackBatchResult> results) {}
