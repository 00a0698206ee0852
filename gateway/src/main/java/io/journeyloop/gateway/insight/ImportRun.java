package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A file of feedback that was read, or is being read.")
public record ImportRun(
        @Id @Description("UUID.") String id,

        @Description("What the file is made of.") ImportFormat format,

        @Nullable @Description("Whose export it is.") ImportDialect dialect,

        @Nullable @Description("The file's name.") String fileName,

        @Nullable @Description("How columns became fields.") JsonObject mapping,

        @Description("How far it is.") ImportStatus status,

        @Nullable @Description("What ended it.") String failure,

        @Description("What became of its records.") ImportCounts counts,

        @Description("The first 1,000.") List<@NonNull ImportError> errors,

        @Description("Counts up while it runs.") int version,

        @Description("When it began.") Instant createdAt,

        @Nullable @Description("Who sent it.") String createdBy,

        @Nullable @Description("When it ended; null while it runs.")
        Instant finishedAt)
        implements Node {}
