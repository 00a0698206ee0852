package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("InsightInput")
@Description("What to make of an insight. In an update, absent leaves a field as it is and null clears it.")
public record InsightInput(
        @Nullable @Description("In one line; a new insight needs one.")
        String title,

        @Nullable @Description("At more length.") String description,

        @Nullable @Description("What kind of thing was learnt.")
        InsightType type,

        @Nullable @Description("VALIDATED only by validateInsight.")
        InsightStatus status,

        @Nullable @Description("How it colours the experience, −2 to 2.")
        Double experienceImpact,

        @Nullable @Description("How much it counts against other insights; 100 is usual.")
        Integer weight,

        @Nullable @Id @Description("Whom it is about.") List<@NonNull String> personaIds,

        @Nullable @Description("The places in journeys that it is about.")
        List<@NonNull InsightLinkInput> links,

        @Nullable @Description("What it rests on.") List<@NonNull InsightEvidenceInput> evidence,
        @Nullable @Description("Who owns it.") String ownerId,
        @Nullable @Description("The team that owns it.") String teamId,
        @Nullable @Description("Free labels.") List<@NonNull String> tags,
        @Nullable @Description("The tenant's own fields.") JsonObject customFields) {}
