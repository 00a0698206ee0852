package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given: names are those of its query parameters. */
@Input("CustomerFilter")
@Description("Which customers; what is absent does not narrow.")
public record CustomerFilter(
        @Nullable @Id @Description("Only members of this segment.")
        String segmentId,

        @Nullable @Id @Description("Only those of this persona.")
        String personaId,

        @Nullable @Description("Only those changed since then.")
        Instant updatedSince) {}
