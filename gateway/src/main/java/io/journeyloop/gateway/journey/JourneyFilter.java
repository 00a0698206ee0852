package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;

/** Goes to the service as given. */
@Input("JourneyFilter")
@Description("Which journeys; what is absent does not narrow. Archived ones come only when asked for by status.")
public record JourneyFilter(
        @Nullable @Description("Only of this state.") JourneyState state,
        @Nullable @Description("Only of this status.") JourneyStatus status,
        @Nullable @Description("Only of this kind.") JourneyKind kind,
        @Nullable @Description("Only of this level.") JourneyLevel level,

        @Nullable @Id @Description("Only those right below this journey.")
        String parentId,

        @Nullable @Id @Description("Only those derived from this journey.")
        String basedOnId,

        @Nullable @Id @Description("Only those of this persona.")
        String personaId,

        @Nullable @Description("Only those of this owner.") String ownerId,
        @Nullable @Description("Only those of this team.") String teamId,

        @Nullable @Description("Only those of this stage of the life cycle.")
        String lifecycleStage,

        @Nullable @Description("Only those with this tag.") String tag,

        @Nullable @Name("isKeyJourney") @Description("Only key journeys, or only others.")
        Boolean isKeyJourney,

        @Nullable @Description("Part of the title or the key, in any case.")
        String text) {}
