package io.journeyloop.gateway.trace;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("That one thing led to another; always from what was said towards what was done, whichever way is walked.")
public record TraceEdge(
        @Id @Description("What led there.") String fromId,
        @Id @Description("Where it led.") String toId) {}
