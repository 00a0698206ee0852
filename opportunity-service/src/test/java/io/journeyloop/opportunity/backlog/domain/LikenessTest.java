package io.journeyloop.opportunity.backlog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final UUID INSIGHT = UUID.randomUUID();
    private static final Link PLACE = new Link(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void wordsAloneMakeTheScore() {
        Likeness likeness = new Likeness(0.8, 0.4, List.of("bill", "explain"), List.of(), 0, List.of(), 0);

        assertThat(likeness.text()).isEqualTo(0.6);
        assertThat(likeness.evidence()).isZero();
        assertThat(likeness.score()).isEqualTo(0.6);
        assertThat(likeness.because())
                .isEqualTo("The titles are alike by 40 %; 80 % of the words are the same (bill, explain).");
    }

    @Test
    void evidenceClosesUpToHalfOfTheGap() {
        assertThat(like(0.6, 1, 1, 1, 1).score()).isEqualTo(0.8);
        assertThat(like(0.6, 1, 1, 0, 1).evidence()).isEqualTo(0.75);
        assertThat(like(0.6, 1, 2, 1, 4).evidence()).isCloseTo(0.4375, within(0.001));
        assertThat(like(1, 0, 9, 0, 9).score()).isEqualTo(1);
    }

    @Test
    void samePlaceAloneIsNoReason() {
        assertThat(like(0, 0, 0, 1, 1).score()).isEqualTo(0.125);
        assertThat(like(0, 0, 0, 1, 1).because()).endsWith("both are about 1 of 1 places.");
    }

    private static Likeness like(double text, int sharedInsights, int insights, int sharedLinks, int links) {
        return new Likeness(
                text,
                text,
                List.of(),
                Collections.nCopies(sharedInsights, INSIGHT),
                insights,
                Collections.nCopies(sharedLinks, PLACE),
                links);
    }
}
