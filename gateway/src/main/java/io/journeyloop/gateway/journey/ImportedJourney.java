package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("One journey of an import.")
public record ImportedJourney(
        @Description("Its key.") String key,

        @Description("What happened to it.") ImportAction action,

        @Nullable @Id @Description("Its id; null for a new one in a dry run.")
        String journeyId,

        @Nullable @Description("The revision's number.") Integer revision) {}
