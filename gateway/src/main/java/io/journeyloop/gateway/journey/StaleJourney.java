package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A journey that gathers dust.")
public record StaleJourney(
        @Id @Description("The journey.") String id,

        @Description("Its key.") String key,

        @Description("Its title.") String title,

        @Nullable @Description("Who owns it.") String ownerId,

        @Nullable @Description("Since when; null where never.")
        Instant since,

        @Nullable @Description("For how many days; null where never.")
        Integer days) {}
