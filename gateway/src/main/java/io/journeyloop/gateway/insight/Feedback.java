package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("One answer of one customer, as it was delivered.")
public record Feedback(
        @Id @Description("UUID.") String id,
        @Description("Where it comes from.") FeedbackSource source,
        @Description("Its id at the source.") String externalId,
        @Description("What was asked.") FieldType fieldType,

        @Description("The answer: a number, a text, true or false, or a day, as fieldType says.")
        JsonValue value,

        @Nullable @Description("What the customer added.") String comment,

        @Nullable @Description("The lower end of the scale that was answered on.")
        Double scaleMin,

        @Nullable @Description("The upper end of the scale that was answered on.")
        Double scaleMax,

        @Description("Whether the upper end is the good one.")
        boolean higherIsBetter,

        @Description("When the customer answered.") Instant collectedAt,
        @Description("When it arrived.") Instant receivedAt,
        @Nullable @Description("BCP 47.") String language,

        @Nullable @Description("The integrator's opaque key of the customer.")
        String customerKey,

        @Nullable @Description("The persona it was delivered for.")
        String personaKey,

        @Nullable @Id @Description("The persona, once it is known.")
        String personaId,

        @Nullable @Description("The journey it was delivered for.")
        String journeyKey,

        @Nullable @Id @Description("The journey, once it is known.")
        String journeyId,

        @Nullable @Description("The step it was delivered for.")
        String stepKey,

        @Nullable @Id @Description("The step, once it is known.")
        String stepId,

        @Nullable @Description("The touchpoint it was delivered for.")
        String touchpointKey,

        @Nullable @Id @Description("The touchpoint, once it is known.")
        String touchpointId,

        @Description("What has become of its links; only RESOLVED counts in figures.")
        Resolution resolution,

        @Nullable @Description("The channel it came by.") String channel,
        @Nullable @Description("What else the source told.") JsonObject metadata,

        @Nullable @Description("What has become of the persona that it names.")
        Resolution personaResolution,

        @Nullable @Id @Description("The import that brought it.")
        String importId,

        @Nullable @Description("What was read out of its text.")
        Enrichment enrichment,

        @Nullable @Description("When it was last changed.") Instant updatedAt,
        @Nullable @Description("Who delivered it.") String createdBy,

        @Description("Counts up with each change.") int version)
        implements Node {}
