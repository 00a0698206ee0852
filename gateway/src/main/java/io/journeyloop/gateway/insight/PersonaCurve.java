package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("The curve of one persona.")
public record PersonaCurve(
        @Id @Description("The persona.") String personaId,

        @Description("One per step, in the map's order.") List<@NonNull ExperiencePoint> points) {}
