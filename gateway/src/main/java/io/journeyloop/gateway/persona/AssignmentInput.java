package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("AssignmentInput")
@Description("How a customer comes to a persona.")
public record AssignmentInput(
        @Nullable @Description("Who says so; MANUAL when absent.")
        Judge method,

        @Nullable @Description("How sure that is, 0 to 1.") Double confidence) {}
