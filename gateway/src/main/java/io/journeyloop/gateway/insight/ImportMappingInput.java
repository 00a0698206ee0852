package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("ImportMappingInput")
@Description("A mapping of columns to fields, kept under a name. In an update, absent leaves a field as it is.")
public record ImportMappingInput(
        @Nullable @Description("What it is called; a new mapping needs one.")
        String name,

        @Nullable @Description("columns, constants, metadata, formats, zone and questions; a new mapping needs it.")
        JsonObject mapping) {}
