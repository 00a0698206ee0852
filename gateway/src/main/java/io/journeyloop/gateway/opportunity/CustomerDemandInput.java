package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("CustomerDemandInput")
@DefaultNonNull
@Description("What one customer says.")
public record CustomerDemandInput(
        @Description("The integrator's opaque key of the customer; only a pseudonym of it is kept.")
        String customerKey,

        @Description("0 not at all, 3 very.") int importance,

        @Nullable @Description("When the customer said so; now when absent.")
        Instant toldAt) {}
