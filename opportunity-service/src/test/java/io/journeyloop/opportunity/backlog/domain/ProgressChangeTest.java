package io.journeyloop.opportunity.backlog.domain;

import static io.journeyloop.opportunity.backlog.domain.OpportunityStatus.DISMISSED;
import static io.journeyloop.opportunity.backlog.domain.OpportunityStatus.IN_PROGRESS;
import static io.journeyloop.opportunity.backlog.domain.OpportunityStatus.OPEN;
import static io.journeyloop.opportunity.backlog.domain.OpportunityStatus.SOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressChangeTest {

    private static final Set<String> LEGAL = Set.of(
            "OPEN>IN_PROGRESS",
            "OPEN>DISMISSED",
            "IN_PROGRESS>OPEN",
            "IN_PROGRESS>SOLVED",
            "IN_PROGRESS>DISMISSED",
            "SOLVED>OPEN",
            "DISMISSED>OPEN");

    static Stream<Arguments> pairs() {
        return Stream.of(OpportunityStatus.values())
                .flatMap(from -> Stream.of(OpportunityStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void onlyLegalTransitionsPass(OpportunityStatus from, OpportunityStatus to) {
        ProgressChange change = new ProgressChange(to, "done", "too dear");

        if (from == to || LEGAL.contains(from + ">" + to)) {
            assertThat(change.from(progress(from), null).status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> change.from(progress(from), null)).satisfies(e -> assertField(e, "status"));
        }
    }

    @Test
    void closingNeedsAReason() {
        assertThatThrownBy(() -> change(DISMISSED, null, " ").from(new Progress.Open(), null))
                .satisfies(e -> assertField(e, "dismissedReason"));
        assertThatThrownBy(() -> change(SOLVED, null, "dear").from(new Progress.InProgress(), null))
                .satisfies(e -> assertField(e, "solvedReason"));
        assertThat(change(DISMISSED, null, "dear")
                        .from(new Progress.Open(), null)
                        .reason())
                .isEqualTo("dear");
    }

    @Test
    void shippedSolutionIsReasonEnough() {
        UUID shipped = UUID.randomUUID();

        Progress solved = change(SOLVED, null, null).from(new Progress.InProgress(), shipped);
        assertThat(solved.solvedById()).isEqualTo(shipped);
        assertThat(solved.reason()).isNull();
        assertThat(change(SOLVED, "It works", null).from(solved, null))
                .isEqualTo(new Progress.Solved("It works", shipped));
        assertThat(change(OPEN, null, null).from(solved, shipped).solvedById()).isNull();
        assertThatThrownBy(() -> change(SOLVED, null, null).from(new Progress.Open(), shipped))
                .satisfies(e -> assertField(e, "status"));
    }

    @Test
    void reopeningForgetsTheReason() {
        assertThat(change(OPEN, null, "dear")
                        .from(new Progress.Dismissed("dear", null), null)
                        .reason())
                .isNull();
        assertThat(change(IN_PROGRESS, null, null)
                        .from(new Progress.Open(), null)
                        .isClosed())
                .isFalse();
    }

    private static ProgressChange change(OpportunityStatus to, @Nullable String solved, @Nullable String dismissed) {
        return new ProgressChange(to, solved, dismissed);
    }

    private static Progress progress(OpportunityStatus status) {
        return switch (status) {
            case OPEN -> new Progress.Open();
            case IN_PROGRESS -> new Progress.InProgress();
            case SOLVED -> new Progress.Solved("done", null);
            case DISMISSED -> new Progress.Dismissed("too dear", null);
        };
    }

    private static void assertField(Throwable failure, String field) {
        assertThat(((ProblemException) failure).problem().violations())
                .extracting(Violation::field)
                .containsExactly(field);
    }
}
