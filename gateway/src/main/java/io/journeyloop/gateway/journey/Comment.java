package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What somebody said about a journey or a part of it.")
public record Comment(
        @Id @Description("UUID.") String id,

        @Id @Description("The journey.") String journeyId,

        @Nullable @Id @Description("The phase, step or touchpoint; null for the journey as a whole.")
        String nodeId,

        @Nullable @Id @Description("The comment that it answers.")
        String parentId,

        @Nullable @Description("The words; null once deleted.")
        String body,

        @Description("Whom it speaks to.") List<@NonNull String> mentions,

        @Nullable @Description("When it was settled; null while open.")
        Instant resolvedAt,

        @Nullable @Description("Who settled it.") String resolvedBy,

        @Description("Counts up with each change; pass it back to change the record.")
        int version,

        @Description("When it was made.") Instant createdAt,

        @Description("When it was last changed.") Instant updatedAt,

        @Nullable @Description("Who said it.") String createdBy,

        @Nullable @Description("When its words were taken back.")
        Instant deletedAt) {}
