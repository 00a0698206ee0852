package io.journeyloop.gateway.solution;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("DeliveryLinkInput")
@DefaultNonNull
@Description("Where a solution is built.")
public record DeliveryLinkInput(
        @Description("The system.") DeliverySystem system,

        @Description("Its id there.") String externalId,

        @Nullable @Description("Where to see it.") String url,

        @Nullable @Description("How far it is there.") WorkStatus status) {}
