package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given: names are those of its query parameters. */
@Input("PersonaFilter")
@Description("Which personas; archived ones come only when asked for by status.")
public record PersonaFilter(
        @Nullable @Description("Only of this status.") PersonaStatus status,
        @Nullable @Description("Only of this type.") PersonaType type,
        @Nullable @Description("Only those of this owner.") String ownerId,
        @Nullable @Description("Only those of this team.") String teamId,
        @Nullable @Description("Only those with this tag.") String tag,

        @Nullable @Description("Part of the name or the key, in any case.")
        String text) {}
