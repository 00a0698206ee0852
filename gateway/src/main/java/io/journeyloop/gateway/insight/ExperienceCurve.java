package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("How a journey is lived from step to step.")
public record ExperienceCurve(
        @Id @Description("The journey.") String journeyId,

        @Description("Its key.") String journeyKey,

        @Description("One per step, in the map's order, of everybody.")
        List<@NonNull ExperiencePoint> points,

        @Description("The same for each persona that an insight about the journey speaks of.")
        List<@NonNull PersonaCurve> personas) {}
