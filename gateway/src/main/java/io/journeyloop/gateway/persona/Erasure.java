package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("The receipt of an erasure; it names nobody.")
public record Erasure(
        @Id @Description("UUID.") String id,

        @Description("The hash of the key that was erased.") String customerKeyHash,

        @Description("When.") Instant erasedAt,

        @Description("Who asked for it.") String requestedBy,

        @Description("What there was to erase here; other services erase theirs on hearing of it.")
        List<@NonNull ErasedPart> what)
        implements Node {}
