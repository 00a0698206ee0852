package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("WindowInput")
@Description("Whole days, in the tenant's time zone.")
public record WindowInput(
        @Nullable @Description("The first day; since ever when absent.")
        LocalDate from,

        @Nullable @Description("The day after the last one; until now when absent.")
        LocalDate to) {}
