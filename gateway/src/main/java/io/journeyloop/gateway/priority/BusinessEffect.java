package io.journeyloop.gateway.priority;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("How much a step matters to the business: the weighted mean of what is known.")
public record BusinessEffect(
        @Description("0 to 1.") double value,
        @Description("One per known criterion.") List<@NonNull BusinessTerm> terms,

        @Description("What nobody said; it is left out, never taken for 0.")
        List<@NonNull BusinessCriterion> missing) {}
