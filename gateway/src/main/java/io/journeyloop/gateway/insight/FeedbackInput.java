package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given. */
@Input("FeedbackInput")
@DefaultNonNull
@Description("One answer of one customer. Links may name what is not known yet: the record waits for it.")
public record FeedbackInput(
        @Description("Where it comes from.") FeedbackSourceInput source,

        @Description("Its id at the source; a second delivery is reported as a duplicate.")
        String externalId,

        @Description("What was asked.") FieldType fieldType,

        @Description("The answer: a number, a text, true or false, or a day, as fieldType says.")
        JsonValue value,

        @Nullable @Description("What the customer added.") String comment,

        @Nullable @Description("The lower end of the scale, where it is not the usual one.")
        Double scaleMin,

        @Nullable @Description("The upper end of the scale, where it is not the usual one.")
        Double scaleMax,

        @Nullable @Description("False when the lower end is the good one.")
        Boolean higherIsBetter,

        @Nullable @Description("When the customer answered; the time of arrival when absent.")
        Instant collectedAt,

        @Nullable @Description("BCP 47.") String language,

        @Nullable @Description("The integrator's opaque key of the customer; never a name or an address.")
        String customerKey,

        @Nullable @Description("The persona's key.") String personaKey,
        @Nullable @Description("The journey's key.") String journeyKey,

        @Nullable @Id @Description("The journey's id, instead of its key.")
        String journeyId,

        @Nullable @Description("The step's key; needs the journey beside it.")
        String stepKey,

        @Nullable @Id @Description("The step's id, instead of its key.")
        String stepId,

        @Nullable @Description("The touchpoint's key; needs the step or the journey beside it.")
        String touchpointKey,

        @Nullable @Id @Description("The touchpoint's id, instead of its key.")
        String touchpointId,

        @Nullable @Description("The channel it came by.") String channel,

        @Nullable @Description("What else the source tells.")
        JsonObject metadata) {}
