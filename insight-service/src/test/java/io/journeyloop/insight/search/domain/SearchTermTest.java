package io.journeyloop.insight.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTermTest {

    @Test
    void starMakesABeginning() {
        assertThat(SearchTerm.of("  late deliv*\tx* "))
                .containsExactly(
                        new SearchTerm("late", false), new SearchTerm("deliv", true), new SearchTerm("x", false));
    }

    @Test
    void eightWordsCount() {
        assertThat(SearchTerm.of("1 2 3 4 5 6 7 8 9 10")).hasSize(8).last().isEqualTo(new SearchTerm("8", false));
    }
}
