package io.journeyloop.gateway.subscription;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A journey changed: itself or a part of its map.")
public record JourneyChanged(
        @Description("Give it as `after` to go on behind this event.")
        String cursor,

        @Description("When it happened.") Instant at,
        @Description("What happened.") Change change,
        @Id @Description("The journey.") String journeyId,

        @Description("The journey's version after it.") int version) {

    static JourneyChanged of(FeedEvent event) {
        return new JourneyChanged(
                event.cursor(),
                event.time(),
                Change.valueOf(event.change()),
                event.aggregateId().toString(),
                Math.toIntExact(event.version()));
    }
}
