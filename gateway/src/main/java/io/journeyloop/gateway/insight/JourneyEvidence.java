package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("How much a journey and its steps have been heard of, since ever.")
public record JourneyEvidence(
        @Id @Description("The journey.") String journeyId,

        @Description("Its key.") String journeyKey,

        @Description("The journey as a whole, its steps included; not the sum of its steps.")
        EvidenceTotals journey,

        @Description("In the order of the map.") List<@NonNull StepTotals> steps) {}
