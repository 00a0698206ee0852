package io.journeyloop.gateway.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("An opportunity on a journey got another score or changed otherwise, so that ranks may have moved.")
public record OpportunityRanked(
        @Description("Give it as `after` to go on behind this event.")
        String cursor,

        @Description("When it happened.") Instant at,
        @Description("What happened.") Change change,
        @Id @Description("The opportunity.") String opportunityId,

        @Nullable @Description("Its value by the active scoring model; null while an input is missing.")
        Double value) {

    static OpportunityRanked of(FeedEvent event) {
        JsonNode score = event.data().path("score");
        return new OpportunityRanked(
                event.cursor(),
                event.time(),
                Change.valueOf(event.change()),
                event.aggregateId().toString(),
                score.isNumber() ? score.doubleValue() : null);
    }
}
