package io.journeyloop.gateway.solution;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("VariantInput")
@DefaultNonNull
@Description("One side of a comparison.")
public record VariantInput(
        @Description("The variant's key.") String variantKey,

        @Nullable @Id @Description("Only answers at this touchpoint.")
        String touchpointId,

        @Nullable @Id @Description("Only answers of customers who are in this segment when it is compared.")
        String segmentId,

        @Nullable @Description("Only this persona's answers.")
        String personaKey,

        @Nullable @Description("Only answers given by this channel.")
        String channel,

        @Nullable @Description("Only answers of this source.")
        String source) {}
