package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("CriterionInput")
@DefaultNonNull
@Description("What to say about one criterion.")
public record CriterionInput(
        @Description("The criterion.") String criterion,
        @Description("In the criterion's own range.") double value,
        @Nullable @Description("How sure you are, 0 to 1.") Double confidence) {}
