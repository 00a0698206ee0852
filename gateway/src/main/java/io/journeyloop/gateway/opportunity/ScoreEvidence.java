package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What stands behind an opportunity.")
public record ScoreEvidence(
        @Description("Feedback records on its steps and journeys.")
        int n,

        @Description("Linked insights that count.") int insights,

        @Nullable @Description("Different customers; null where places overlap in an unknown way.")
        Integer distinctCustomers,

        @Description("Kinds of source.") List<@NonNull String> sourceTypes,

        @Nullable @Description("Mean experience of its places, −2 to 2; null where nothing tells.")
        Double experience) {}
