package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("Which touchpoints of a journey have which evidence.")
public record EvidenceCoverage(
        @Id @Description("The journey.") String journeyId,

        @Description("Its key.") String journeyKey,

        @Description("How many touchpoints lack nothing.") int complete,

        @Description("In the order of the map.") List<@NonNull TouchpointCoverage> touchpoints) {}
