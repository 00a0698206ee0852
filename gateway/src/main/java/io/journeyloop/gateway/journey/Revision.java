package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

@DefaultNonNull
@Description("One state of a journey that was kept.")
public record Revision(
        @Nullable @Ignore String journeyRef, // what the journey was asked for by; read by the field journey

        @Description("From 1; each write makes one.") int number,

        @Nullable @Description("What somebody called it.") String label,

        @Nullable @Description("Why it was made.") String reason,

        @Nullable @Description("Who made it.") String author,

        @Description("When.") Instant at,

        @Nullable @Id @Description("The solution that it puts into the map.")
        String solutionId) {

    /** The service's revisions don't repeat what they are of. */
    Revision of(String journey) {
        return new Revision(journey, number, label, reason, author, at, solutionId);
    }
}
