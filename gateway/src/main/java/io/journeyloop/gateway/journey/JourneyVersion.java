package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("One side of a difference.")
public record JourneyVersion(
        @Id @Description("The journey.") String journeyId,

        @Description("Its key.") String key,

        @Description("Its title then.") String title,

        @Description("The revision's number.") int revision,

        @Description("When it was made.") Instant at) {}
