package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

@Description("Whole days in UTC.")
public record Window(
        @Nullable @Description("The first day; null since ever.")
        LocalDate from,

        @Nullable @Description("The day after the last one; null until now.")
        LocalDate to) {}
