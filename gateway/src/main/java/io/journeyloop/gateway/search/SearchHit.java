package io.journeyloop.gateway.search;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("Something that a search found.")
public record SearchHit(
        @Description("What it is.") SearchKind kind,

        @Id @Description("Its id.") String id,

        @Description("What it is called, or the words where it fits.")
        String title,

        @Nullable @Id @Description("The journey that it is part of, or about.")
        String journeyId,

        @Description("How well it fits, among its kind.") double score) {}
