package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("How much of each kind of evidence a touchpoint has.")
public record TouchpointCoverage(
        @Id @Description("The touchpoint.") String touchpointId,

        @Description("Its key.") String touchpointKey,

        @Description("Its name.") String touchpointName,

        @Nullable @Id @Description("Its step.") String stepId,

        @Description("Insights that tell of a need or a job.")
        int needs,

        @Description("Insights that were judged for their effect on the experience.")
        int emotions,

        @Description("Insights that tell of a pain.") int pains,

        @Description("Answers that measure something.") int answers,

        @Description("Feedback records of any type.") int records,

        @Description("What there is none of.") List<@NonNull EvidenceGap> lacks) {}
