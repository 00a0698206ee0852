package io.journeyloop.gateway.cycle;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("A step of a cycle.")
public record StageChange(
        @Nullable @Description("The stage before; null at the opening.")
        CycleStage from,

        @Description("The stage after.") CycleStage to,

        @Description("When.") Instant at,

        @Description("Who did it.") String by,

        @Nullable @Description("What the stage before still lacked.")
        String missing,

        @Nullable @Description("Why it went on all the same.")
        String reason) {}
