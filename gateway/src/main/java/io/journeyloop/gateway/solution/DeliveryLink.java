package io.journeyloop.gateway.solution;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("Where a solution is built.")
public record DeliveryLink(
        @Description("The system.") DeliverySystem system,

        @Description("Its id there.") String externalId,

        @Nullable @Description("Where to see it.") String url,

        @Nullable @Description("How far it is there.") WorkStatus status) {}
