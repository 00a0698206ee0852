package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("SegmentInput")
@Description("What to make of a segment. In an update, absent leaves a field as it is and null clears it.")
public record SegmentInput(
        @Nullable @Description("Slug; made from the name when absent. Can't be changed.")
        String key,

        @Nullable @Description("What it is called; a new segment needs one.")
        String name,

        @Nullable @Description("What holds it together.") String description,

        @Nullable @Description("How it gets its members; a new segment needs it.")
        SegmentKind kind,

        @Nullable @Id @Description("The persona that its members are given.")
        String personaId,

        @Nullable @Description("Who belongs to it; DYNAMIC needs them.")
        SegmentRulesInput rules,

        @Nullable @Description("Free labels.") List<@NonNull String> tags,

        @Nullable @Description("The tenant's own fields.") JsonObject customFields) {}
