package io.journeyloop.gateway.solution;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A solution that heard of its delivery.")
public record HeardSolution(
        @Id @Description("The solution.") String solutionId,

        @Description("Its status now.") SolutionStatus status,

        @Description("Whether it moved on.") boolean moved,

        @Description("What it needs to go on.") List<@NonNull String> missing) {}
