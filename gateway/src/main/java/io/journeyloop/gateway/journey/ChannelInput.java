package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ChannelInput")
@DefaultNonNull
@Description("What to make of a channel. In an update, absent leaves a field as it is.")
public record ChannelInput(
        @Nullable @Description("Slug; made from the name when absent.")
        String key,

        @Nullable @Description("What it is called; a new channel needs it.")
        String name,

        @Nullable @Description("What it is made of; a new channel needs it.")
        Medium medium,

        @Nullable @Description("Free labels.") List<@NonNull String> tags,

        @Nullable @Description("The tenant's own fields.") JsonObject customFields) {}
