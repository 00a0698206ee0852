package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What hurts at a step.")
public record StepPains(
        @Id @Description("The step.") String stepId,

        @Description("Its key.") String stepKey,

        @Description("Its name.") String stepName,

        @Description("How many there are, beyond the limit too.")
        int count,

        @Description("The heaviest first.") List<@NonNull PainPoint> painPoints) {}
