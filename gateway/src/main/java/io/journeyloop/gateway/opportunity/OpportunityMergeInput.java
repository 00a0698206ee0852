package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("OpportunityMergeInput")
@DefaultNonNull
@Description("Where an opportunity goes up.")
public record OpportunityMergeInput(
        @Id @Description("The opportunity that stays; it gains insights, places, solutions and goals.")
        String intoId,

        @Nullable @Description("Why.") String note) {}
