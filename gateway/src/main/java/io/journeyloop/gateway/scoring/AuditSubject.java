package io.journeyloop.gateway.scoring;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("What an entry is about.")
public record AuditSubject(
        @Description("What it is.") AuditedKind kind,

        @Id @Description("Its id.") String id) {}
