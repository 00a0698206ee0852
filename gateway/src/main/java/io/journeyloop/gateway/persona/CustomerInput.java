package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("CustomerInput")
@Description("What is known about a customer; no name and no address, please.")
public record CustomerInput(
        @Nullable @Description("By name: texts, numbers, true, false, or lists of them.")
        JsonObject attributes,

        @Nullable @Description("What the customer agreed to.")
        List<@NonNull ConsentInput> consents) {}
