package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given: names are those of its query parameters. */
@Input("FeedbackFilter")
@Description("Which feedback; what is absent does not narrow.")
public record FeedbackFilter(
        @Nullable @Id @Description("Only of this journey.") String journeyId,
        @Nullable @Id @Description("Only of this step.") String stepId,

        @Nullable @Id @Description("Only of this touchpoint.")
        String touchpointId,

        @Nullable @Id @Description("Only of this persona.") String personaId,
        @Nullable @Description("Only of this customer.") String customerKey,

        @Nullable @Description("Only given by this channel.")
        String channel,

        @Nullable @Description("Only such answers.") FieldType fieldType,

        @Nullable @Description("Collected at this moment or later.")
        Instant from,

        @Nullable @Description("Collected before this moment.")
        Instant to,

        @Nullable @Description("Only records whose links are so.")
        Resolution resolution,

        @Nullable @Description("Only from the source of this name.")
        String source) {}
