package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What hurts customers at each step of a journey.")
public record PainPoints(
        @Id @Description("The journey.") String journeyId,

        @Description("Its key.") String journeyKey,

        @Description("In the order of the map.") List<@NonNull StepPains> steps) {}
