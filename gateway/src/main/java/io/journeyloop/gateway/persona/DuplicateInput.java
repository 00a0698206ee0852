package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("DuplicateInput")
@Description("How the copy differs.")
public record DuplicateInput(
        @Nullable @Description("The copy's key; made from its name when absent.")
        String key,

        @Nullable @Description("The copy's name.") String name) {}
