package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("What became of a delivered customer.")
public record CustomerDelivery(
        @Nullable @Id @Description("UUID.") String id,

        @Description("The key.") String customerKey,

        @Description("What became of it.") UpsertStatus status,

        @Description("The record's version now.") int version) {}
