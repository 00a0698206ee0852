package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given: names are those of its query parameters. */
@Input("PersonaFilter")
@Description("Which personas; archived ones come only when asked for by status.")
public record PersonaFilter(
        @Nullable @Description("Only of this status.") PersonaStatus status) {}
