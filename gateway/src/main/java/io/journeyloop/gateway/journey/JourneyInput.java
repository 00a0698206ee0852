package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.relay.IsoDuration;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("JourneyInput")
@Description("What to make of a journey. In an update, absent leaves a field as it is and null clears it.")
public record JourneyInput(
        @Nullable @Description("The template to start from; only for a new one.")
        String templateKey,

        @Nullable @Description("Slug; made from the title when absent. Can't be changed.")
        String key,

        @Nullable @Description("In the customer's words; a new journey needs one.")
        String title,

        @Nullable @Description("What it is about.") String description,

        @Nullable @Description("What the customer wants to reach.")
        String customerGoal,

        @Nullable @Description("Whose journey it is.") JourneyKind kind,
        @Nullable @Description("How wide it reaches.") JourneyLevel level,
        @Nullable @Description("How it is drawn.") MapType mapType,
        @Nullable @Description("What it describes.") JourneyState state,

        @Nullable @Id @Description("The CURRENT journey that a TO_BE is based on.")
        String basedOnId,

        @Nullable @Description("How far the work on it is.") JourneyStatus status,
        @Nullable @Id @Description("The journey above it.") String parentId,

        @Nullable @Description("Its place among its siblings, from 1.")
        Integer order,

        @Nullable @Name("isKeyJourney") @Description("Whether it matters more than others.")
        Boolean isKeyJourney,

        @Nullable @Id @Description("Who walks it.") List<@NonNull String> personaIds,
        @Nullable @Description("Who owns it.") String ownerId,
        @Nullable @Description("The team that owns it.") String teamId,
        @Nullable @Description("Who does what for it.") RaciInput roles,

        @Nullable
        @Description(
                "AWARENESS, CONSIDERATION, PURCHASE, ONBOARDING, USE, SUPPORT, RENEWAL, ADVOCACY, EXIT, or the tenant's own.")
        String lifecycleStage,

        @Nullable @Description("The event that starts it.") String startEvent,
        @Nullable @Description("The events that end it.") List<@NonNull String> endEvents,

        @Nullable @Description("How long it may take, as an ISO 8601 duration.")
        IsoDuration maxDuration,

        @Nullable @Description("Free labels.") List<@NonNull String> tags,
        @Nullable @Description("The tenant's own fields.") JsonObject customFields) {}
