package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("What one criterion would change.")
public record SensitivityLine(
        @Description("The criterion.") String criterion,

        @Description("Who tells it.") InputSource source,

        @Nullable @Description("Its value now.") Double current,

        @Nullable @Description("What it takes to pass the one above; null where it can't.")
        Shift toPassAbove,

        @Nullable @Description("What it takes to fall below the next; null where it can't.")
        Shift toFallBelow) {}
