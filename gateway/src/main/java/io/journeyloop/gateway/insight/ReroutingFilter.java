package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given: names are those of its query parameters. */
@Input("ReroutingFilter")
@Description("Which feedback to move; what is absent does not narrow, but something must.")
public record ReroutingFilter(
        @Nullable @Id @Description("Only these records.") List<@NonNull String> ids,

        @Nullable @Description("Only of this kind of source.")
        SourceType sourceType,

        @Nullable @Description("Only of this source.") String source,

        @Nullable @Description("Only such answers.") FieldType fieldType,

        @Nullable @Description("Only by this channel.") String channel,

        @Nullable @Description("Only with this text.") String text,

        @Nullable @Description("Only with these entries in the metadata, as texts.")
        JsonObject metadata,

        @Nullable @Description("Only with links in this state.")
        Resolution resolution,

        @Nullable @Id @Description("Only at this journey.") String journeyId,

        @Nullable @Id @Description("Only at this step.") String stepId,

        @Nullable @Description("Only delivered for this journey.")
        String journeyKey,

        @Nullable @Description("Only delivered for this step.")
        String stepKey,

        @Nullable @Description("Collected at this moment or later.")
        Instant from,

        @Nullable @Description("Collected before this moment.")
        Instant to) {}
