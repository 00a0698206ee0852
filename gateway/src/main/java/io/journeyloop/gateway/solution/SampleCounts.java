package io.journeyloop.gateway.solution;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("What a figure was computed from.")
public record SampleCounts(
        @Description("SHARE, NET_PROMOTER or MEAN.") String statistic,

        @Description("Answers.") int n,

        @Nullable @Description("Answers that count, of a share.")
        Integer hits,

        @Nullable @Description("Promoters.") Integer promoters,

        @Nullable @Description("Detractors.") Integer detractors,

        @Nullable @Description("The mean.") Double mean,

        @Nullable @Description("The variance.") Double variance) {}
