package io.journeyloop.insight.overview.api;

import io.journeyloop.insight.metrics.api.Windows;
import io.journeyloop.insight.overview.application.Voices;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Says whose records insights are to rest on. */
public record VoiceParameters(
        @Parameter(description = "Only insights that rest on records of customers who belong to the segment now")
        @QueryParam("segmentId")
        @Nullable
        UUID segmentId,

        @Parameter(description = "Only insights that rest on records that came by the channel")
        @QueryParam("channel")
        @Nullable
        String channel,

        @Parameter(description = "First day of the records, in the tenant's time zone") @QueryParam("from") @Nullable
        String from,

        @Parameter(description = "Day after the last one") @QueryParam("to") @Nullable
        String to) {

    Voices voices() {
        return new Voices(segmentId, channel, Windows.of("", from, to));
    }
}
