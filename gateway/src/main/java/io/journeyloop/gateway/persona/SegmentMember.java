package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("A customer of a segment.")
public record SegmentMember(
        @Description("The integrator's opaque key of the customer.")
        String customerKey,

        @Description("Since when the customer belongs to it.")
        Instant since) {}
