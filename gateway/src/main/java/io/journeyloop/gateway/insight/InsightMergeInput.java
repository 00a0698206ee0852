package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("InsightMergeInput")
@DefaultNonNull
@Description("Where an insight goes up.")
public record InsightMergeInput(
        @Id @Description("The insight that stays; it takes over all evidence.")
        String intoId,

        @Nullable @Description("Why.") String note) {}
