package io.journeyloop.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscreetSpansTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/feedback, /api/v1/feedback",
        "/api/v1/customers/anna@example.org/erase, /api/v1/customers/-/erase",
        "/api/v1/customers/anna?x=1, /api/v1/customers/-",
        "http://insight/api/v1/search?q=my+name+is+Anna, http://insight/api/v1/search"
    })
    void addressTellsNothingOfPeople(String address, String told) {
        assertThat(DiscreetSpans.discreet(address)).isEqualTo(told);
    }
}
