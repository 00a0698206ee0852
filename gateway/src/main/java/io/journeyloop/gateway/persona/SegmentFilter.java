package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given: names are those of its query parameters. */
@Input("SegmentFilter")
@Description("Which segments; what is absent does not narrow.")
public record SegmentFilter(
        @Nullable @Description("Only of this kind.") SegmentKind kind,

        @Nullable @Id @Description("Only those of this persona.")
        String personaId,

        @Nullable @Description("Archived ones instead of those in use.")
        Boolean archived) {}
