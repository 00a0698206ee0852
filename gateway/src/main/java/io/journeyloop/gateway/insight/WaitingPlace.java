package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("A place that feedback names and nobody knows.")
public record WaitingPlace(
        @Description("The place.") RoutingPlace links,

        @Nullable @Description("The persona that is not known.")
        String personaKey,

        @Description("How many records wait for it.") int count,

        @Description("Since when.") Instant oldestReceivedAt) {}
