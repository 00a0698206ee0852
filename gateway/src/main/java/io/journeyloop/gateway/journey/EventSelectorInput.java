package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("EventSelectorInput")
@DefaultNonNull
@Description("Which events belong to a step.")
public record EventSelectorInput(
        @Description("The type of the event.") String eventType,

        @Nullable @Description("What the event's attributes must be.")
        JsonObject match) {}
