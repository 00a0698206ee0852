package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("How much a step has been heard of.")
public record StepTotals(
        @Id @Description("The step.") String stepId,

        @Description("Its key.") String stepKey,

        @Description("Its name.") String stepName,

        @Description("How much it has been heard of.") EvidenceTotals evidence) {}
