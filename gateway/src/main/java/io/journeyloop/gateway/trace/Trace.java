package io.journeyloop.gateway.trace;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("How what customers said hangs together with what was done.")
public record Trace(
        @Description("Which way was walked.") TraceDirection direction,

        @Description("What it comes by: feedback, insights, steps, journeys, opportunities, solutions, goals, metrics.")
        List<@NonNull TraceStop> stops,

        @Description("How it hangs together; both ends are among the stops.")
        List<@NonNull TraceEdge> edges,

        @Description("Whether there is more than fits, and the oldest are here.")
        boolean truncated) {}
