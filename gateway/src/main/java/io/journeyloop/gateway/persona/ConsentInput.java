package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("ConsentInput")
@DefaultNonNull
@Description("What a customer agreed to, or refused.")
public record ConsentInput(
        @Description("What for.") String purpose,

        @Description("Whether it was agreed to.") boolean granted,

        @Nullable @Description("When; now when absent.") Instant at,

        @Nullable @Description("Where it was said.") String source) {}
