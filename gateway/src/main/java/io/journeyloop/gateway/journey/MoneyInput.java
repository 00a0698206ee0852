package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("MoneyInput")
@DefaultNonNull
@Description("An amount of money.")
public record MoneyInput(
        @Description("ISO 4217.") String currency,
        @Description("Such as cents.") int minorUnits) {}
