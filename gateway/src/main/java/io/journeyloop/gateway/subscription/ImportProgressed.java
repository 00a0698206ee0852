package io.journeyloop.gateway.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.gateway.insight.ImportCounts;
import io.journeyloop.gateway.insight.ImportStatus;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A file of feedback is further on its way in.")
public record ImportProgressed(
        @Nullable @Description("Give it as `after` to go on behind this event; null in the first, which is read.")
        String cursor,

        @Nullable @Description("When it happened; null in the first.")
        Instant at,

        @Id @Description("The import run.") String importId,

        @Description("How the run stands; unless it is RUNNING, nothing follows.")
        ImportStatus status,

        @Description("What has become of the records so far.")
        ImportCounts counts) {

    /** An import run as its service has it. */
    record Run(String id, ImportStatus status, ImportCounts counts) {}

    static ImportProgressed of(Run run) {
        return new ImportProgressed(null, null, run.id(), run.status(), run.counts());
    }

    static ImportProgressed of(FeedEvent event) {
        JsonNode counts = event.data().path("counts");
        return new ImportProgressed(
                event.cursor(),
                event.time(),
                event.aggregateId().toString(),
                ImportStatus.valueOf(event.data().path("status").asText()),
                new ImportCounts(
                        counts.path("read").asInt(),
                        counts.path("accepted").asInt(),
                        counts.path("duplicate").asInt(),
                        counts.path("corrected").asInt(),
                        counts.path("rejected").asInt(),
                        counts.path("skipped").asInt()));
    }

    boolean last() {
        return status != ImportStatus.RUNNING;
    }
}
