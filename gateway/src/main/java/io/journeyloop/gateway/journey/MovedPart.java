package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A part that stands elsewhere.")
public record MovedPart(
        @Id @Description("The part's id.") String id,

        @Description("What it is.") PartKind kind,

        @Nullable @Description("Its key.") String key,

        @Nullable @Description("Its name.") String name,

        @Nullable @Id @Description("What it was part of.") String fromParentId,

        @Nullable @Description("Its place there.") Integer fromOrder,

        @Nullable @Id @Description("What it is part of now.")
        String toParentId,

        @Nullable @Description("Its place there.") Integer toOrder) {}
