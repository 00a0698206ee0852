package io.journeyloop.gateway.cycle;

import io.journeyloop.gateway.insight.Verdict;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A solution that shipped during a cycle.")
public record ShippedInCycle(
        @Id @Description("The solution.") String solutionId,

        @Description("When.") Instant shippedAt,

        @Nullable @Description("After minus before.") Double delta,

        @Nullable @Description("Lower end of the 95 % interval.")
        Double lower,

        @Nullable @Description("Upper end of the 95 % interval.")
        Double upper,

        @Nullable @Description("What it shows; null before a verdict.")
        Verdict verdict) {}
