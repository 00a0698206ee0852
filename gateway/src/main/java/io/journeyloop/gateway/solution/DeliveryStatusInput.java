package io.journeyloop.gateway.solution;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("DeliveryStatusInput")
@DefaultNonNull
@Description("What a delivery system says about an item.")
public record DeliveryStatusInput(
        @Description("The system.") DeliverySystem system,

        @Description("The item's id there.") String externalId,

        @Description("How far it is.") WorkStatus status,

        @Nullable @Description("Where to see it.") String url) {}
