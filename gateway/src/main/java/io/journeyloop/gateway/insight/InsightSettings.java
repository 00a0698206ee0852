package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("How insight-service counts days.")
public record InsightSettings(
        @Description("An IANA time zone, such as Europe/Berlin.")
        String timeZone,

        @Description("Counts up with each change; pass it back to change the settings.")
        int version) {}
