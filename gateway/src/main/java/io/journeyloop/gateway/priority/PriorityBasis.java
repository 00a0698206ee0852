package io.journeyloop.gateway.priority;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("What priorities were found among, and how.")
public record PriorityBasis(
        @Description("What was looked at.") ConsideredSteps considered,

        @Description("The rules in words and figures.") String formula,

        @Description("By which rules; another rule is another version.")
        String formulaVersion) {}
