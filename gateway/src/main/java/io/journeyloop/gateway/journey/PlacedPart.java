package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A part that is on one side only.")
public record PlacedPart(
        @Id @Description("The part's id.") String id,

        @Description("What it is.") PartKind kind,

        @Nullable @Description("Its key.") String key,

        @Nullable @Description("Its name.") String name,

        @Nullable @Id @Description("What it is part of.") String parentId,

        @Nullable @Description("Its place there, from 1.") Integer order) {}
