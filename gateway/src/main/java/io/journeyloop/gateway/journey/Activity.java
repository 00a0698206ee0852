package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("Something that happened to a journey.")
public record Activity(
        @Description("What happened.") ActivityType type,

        @Description("When.") Instant at,

        @Nullable @Description("Who did it.") String by,

        @Id @Description("The journey.") String journeyId,

        @Description("The journey's key.") String journeyKey,

        @Description("The journey's title.") String journeyTitle,

        @Nullable @Description("The revision that was made.")
        Integer revision,

        @Nullable @Id @Description("The comment that was made.")
        String commentId,

        @Nullable @Id @Description("The part that it is about.")
        String nodeId,

        @Nullable @Description("In words.") String summary) {}
