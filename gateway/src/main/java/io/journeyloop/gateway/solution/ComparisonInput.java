package io.journeyloop.gateway.solution;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("ComparisonInput")
@DefaultNonNull
@Description("Two variants of a step to compare.")
public record ComparisonInput(
        @Id @Description("The journey.") String journeyId,

        @Id @Description("The step.") String stepId,

        @Description("What judges them.") UsualMetricInput metric,

        @Description("The one.") VariantInput first,

        @Description("The other.") VariantInput second,

        @Description("The first moment.") Instant from,

        @Nullable @Description("The moment after the last one; now when absent.")
        Instant to) {}
