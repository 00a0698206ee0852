package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("InsightSettingsInput")
@DefaultNonNull
@Description("How insight-service counts days.")
public record InsightSettingsInput(
        @Description("An IANA time zone, such as Europe/Berlin.")
        String timeZone) {}
