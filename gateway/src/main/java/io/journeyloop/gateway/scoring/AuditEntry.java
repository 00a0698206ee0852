package io.journeyloop.gateway.scoring;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("Who did what to scores, and when.")
public record AuditEntry(
        @Id @Description("UUID.") String id,

        @Description("When.") Instant at,

        @Description("Who.") String by,

        @Description("What was done.") AuditAction action,

        @Description("To what.") AuditSubject subject,

        @Description("What changed by it.") List<@NonNull AuditChange> changes) {}
