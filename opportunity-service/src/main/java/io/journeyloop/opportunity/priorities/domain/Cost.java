package io.journeyloop.opportunity.priorities.domain;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;

/** What one contact costs, in the minor units of an ISO 4217 currency. */
public record Cost(String currency, long minorUnits) {

    private static final int HUNDREDTHS = 2;

    private static final Map<String, Integer> DECIMALS = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Currency::getCurrencyCode, currency -> Math.max(0, currency.getDefaultFractionDigits())));

    /** In the currency itself; one that ISO 4217 doesn't know has hundredths. */
    BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, DECIMALS.getOrDefault(currency, HUNDREDTHS));
    }
}
