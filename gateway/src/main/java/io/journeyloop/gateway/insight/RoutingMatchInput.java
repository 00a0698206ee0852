package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("RoutingMatchInput")
@Description("Which feedback a rule takes; what is absent does not narrow.")
public record RoutingMatchInput(
        @Nullable @Description("Only of this kind of source.")
        SourceType sourceType,

        @Nullable @Description("Only of this source.") String source,

        @Nullable @Description("Only such answers.") FieldType fieldType,

        @Nullable @Description("Only by this channel.") String channel,

        @Nullable @Description("Only with this text.") String text,

        @Nullable @Description("Only with these entries in the metadata, as texts.")
        JsonObject metadata) {}
