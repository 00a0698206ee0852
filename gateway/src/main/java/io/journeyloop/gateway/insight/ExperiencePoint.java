package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("The experience of one step.")
public record ExperiencePoint(
        @Id @Description("The step.") String stepId,

        @Description("Its key.") String stepKey,

        @Description("Its name.") String stepName,

        @Description("How it is lived.") Experience experience) {}
