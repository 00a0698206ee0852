package io.journeyloop.gateway.solution;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

@Description("From one moment to another.")
public record MeasuredWindow(
        @Nullable @Description("The first moment.") Instant from,

        @Nullable @Description("The moment after the last one.")
        Instant to) {}
