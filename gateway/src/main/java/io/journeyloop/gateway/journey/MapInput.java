package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("MapInput")
@DefaultNonNull
@Description("A whole map, as one edit: parts that are named by id or key stay themselves, others are new or go.")
public record MapInput(
        @Description("Phases with steps and touchpoints, as REST's PUT of a map takes them.")
        List<@NonNull JsonObject> phases,

        @Nullable @Description("Ways between the steps, by their keys; those that are there stay when absent.")
        List<@NonNull JsonObject> transitions) {}
