package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("A segment of a customer.")
public record CustomerSegment(
        @Id @Description("UUID.") String id,

        @Description("The segment's key.") String key,

        @Description("The segment's name.") String name) {}
