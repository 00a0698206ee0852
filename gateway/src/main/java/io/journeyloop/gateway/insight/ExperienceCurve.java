package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("How a journey is lived from step to step.")
public record ExperienceCurve(
        @Id @Description("The journey.") String journeyId,

        @Description("Its key.") String journeyKey,

        @Nullable @Id @Description("The segment whose words insights had to rest on; null when any.")
        String segmentId,

        @Nullable @Description("The channel that they had to come by; null when any.")
        String channel,

        @Nullable @Description("Their first day; null when since ever.")
        LocalDate from,

        @Nullable @Description("The day after their last one; null when until now.")
        LocalDate to,

        @Description("One per step, in the map's order, of everybody.")
        List<@NonNull ExperiencePoint> points,

        @Description("The same for each persona that an insight about the journey speaks of.")
        List<@NonNull PersonaCurve> personas) {}
