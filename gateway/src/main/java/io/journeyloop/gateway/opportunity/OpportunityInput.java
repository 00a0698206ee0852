package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("OpportunityInput")
@Description("What to make of an opportunity. In an update, absent leaves a field as it is and null clears it.")
public record OpportunityInput(
        @Nullable @Description("Slug; made from the title when absent. Can't be changed.")
        String key,

        @Nullable @Description("In one line; a new opportunity needs one.")
        String title,

        @Nullable @Description("How might we …") String description,
        @Nullable @Description("What kind it is.") OpportunityType type,

        @Nullable @Description("Where the work on it stands.")
        OpportunityStatus status,

        @Nullable @Description("How it was solved; SOLVED needs it.")
        String solvedReason,

        @Nullable @Description("Why it will not be done; DISMISSED needs one.")
        String dismissedReason,

        @Nullable @Id @Description("The opportunity that it is part of.")
        String parentId,

        @Nullable @Id @Description("What it rests on.") List<@NonNull String> insightIds,

        @Nullable @Description("The places in journeys that it is about.")
        List<@NonNull OpportunityLinkInput> links,

        @Nullable @Id @Description("Whom it is for.") List<@NonNull String> personaIds,
        @Nullable @Id @Description("Goals that it serves.") List<@NonNull String> goalIds,
        @Nullable @Description("Who owns it.") String ownerId,
        @Nullable @Description("The team that owns it.") String teamId,

        @Nullable @Description("What you say about the criteria; replaces all that was said.")
        List<@NonNull CriterionInput> inputs,

        @Nullable @Description("Free labels.") List<@NonNull String> tags,
        @Nullable @Description("The tenant's own fields.") JsonObject customFields) {}
