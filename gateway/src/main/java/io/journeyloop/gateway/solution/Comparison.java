package io.journeyloop.gateway.solution;

import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("Two variants of a step, one against the other.")
public record Comparison(
        @Id @Description("UUID.") String id,

        @Id @Description("The journey.") String journeyId,

        @Id @Description("The step.") String stepId,

        @Description("The key of the variant that is compared with: before in the measurement.")
        String firstVariant,

        @Description("The key of the variant that is judged: after in the measurement; IMPROVED says it is better.")
        String secondVariant,

        @Description("The two figures and what they show.") Measurement measurement,

        @Description("When it was made.") Instant createdAt,

        @Nullable @Description("Who made it.") String createdBy)
        implements Node {}
