package io.journeyloop.gateway.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("Feedback on a place was received and counted; the figures are absolute, so that one event covers many.")
public record FeedbackReceived(
        @Description("Give it as `after` to go on behind this event.")
        String cursor,

        @Description("When it was counted.") Instant at,
        @Id @Description("The journey.") String journeyId,

        @Nullable @Id @Description("The step; null for the journey as a whole.")
        String stepId,

        @Description("Feedback records on the place.") int feedbackCount,

        @Description("Different customers among them; those without a key don't count.")
        int distinctCustomers,

        @Nullable @Description("Weighted mean experience of the place, -2 to 2; null when nothing tells.")
        Double experience) {

    static FeedbackReceived of(FeedEvent event) {
        JsonNode figures = event.data();
        return new FeedbackReceived(
                event.cursor(),
                event.time(),
                figures.path("journeyId").asText(),
                figures.path("stepId").asText(null),
                figures.path("feedbackCount").asInt(),
                figures.path("distinctCustomers").asInt(),
                figures.path("experience").isNumber()
                        ? figures.path("experience").doubleValue()
                        : null);
    }
}
