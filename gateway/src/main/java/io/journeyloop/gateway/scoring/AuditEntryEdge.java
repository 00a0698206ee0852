package io.journeyloop.gateway.scoring;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One entry of a connection of entries.")
public record AuditEntryEdge(
        @Description("The entry itself.") AuditEntry node,

        @Description("Pass it as after to go on behind this edge.")
        String cursor) {}
