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

        @Description("Different customers of the place that has most: at least so many.")
        int customersAtLeast,

        @Description("Kinds of source.") List<@NonNull String> sourceTypes,

        @Nullable @Description("Mean experience of its places, −2 to 2; null where nothing tells.")
        Double experience,

        @Nullable @Description("Mean of all rated answers about its places, −2 to 2; null without any.")
        Double satisfaction,

        @Nullable @Description("How many customers ask for it; null where nobody has told.")
        Demand demand) {}
