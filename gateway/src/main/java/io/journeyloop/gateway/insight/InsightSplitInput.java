package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("InsightSplitInput")
@DefaultNonNull
@Description("How to split an insight.")
public record InsightSplitInput(
        @Description("At least two.") List<@NonNull InsightPartInput> parts,

        @Nullable @Description("Why.") String note) {}
