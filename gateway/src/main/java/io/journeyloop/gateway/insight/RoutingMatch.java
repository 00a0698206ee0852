package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import org.eclipse.microprofile.graphql.Description;

@Description("Which feedback a rule takes.")
public record RoutingMatch(
        @Nullable @Description("Only of this kind of source.")
        SourceType sourceType,

        @Nullable @Description("Only of this source.") String source,

        @Nullable @Description("Only such answers.") FieldType fieldType,

        @Nullable @Description("Only by this channel.") String channel,

        @Nullable @Description("Only with this text.") String text,

        @Nullable @Description("Only with these entries in the metadata.")
        JsonObject metadata) {}
