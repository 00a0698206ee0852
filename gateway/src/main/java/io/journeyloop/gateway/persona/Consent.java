package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("What a customer agreed to, or refused.")
public record Consent(
        @Description("What for.") String purpose,

        @Description("Whether it was agreed to.") boolean granted,

        @Description("When.") Instant at,

        @Nullable @Description("Where it was said.") String source) {}
