package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("How much a place has been heard of.")
public record EvidenceTotals(
        @Description("Records of any type.") int feedbackCount,

        @Description("Different customers; one who was heard at several steps counts once for the journey.")
        int distinctCustomers,

        @Description("Insights about it.") int insightCount,

        @Description("Kinds of source.") List<@NonNull String> sourceTypes,

        @Nullable @Description("When somebody answered last; null where nobody has.")
        Instant lastCollectedAt) {}
