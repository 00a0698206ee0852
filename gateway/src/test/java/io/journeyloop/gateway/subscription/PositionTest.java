package io.journeyloop.gateway.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeyloop.gateway.downstream.Failure;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    private final Position position = new Position(EventTopic.JOURNEY, new TreeMap<>(Map.of(0, 5L, 2, 7L)));

    @Test
    void aCursorIsReadAsItWasWritten() throws Failure {
        assertThat(Position.read(EventTopic.JOURNEY, position.text())).isEqualTo(position);
        Position empty = new Position(EventTopic.IMPORT, new TreeMap<>());
        assertThat(Position.read(EventTopic.IMPORT, empty.text())).isEqualTo(empty);
    }

    @Test
    void aCursorOfAnotherSubscriptionIsRefused() {
        assertThatThrownBy(() -> Position.read(EventTopic.EVIDENCE, position.text()))
                .isInstanceOf(Failure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "journey|", "journey|0", "journey|0:", "journey|0:-1", "journey|x:1", "journey 0:1"})
    void nonsenseIsRefused(String plain) {
        String cursor = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Position.read(EventTopic.JOURNEY, cursor)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> Position.read(EventTopic.JOURNEY, "***")).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> Position.read(EventTopic.JOURNEY, "a".repeat(20_000)))
                .isInstanceOf(Failure.class);
    }

    @Test
    void aPartitionThatIsNewBeginsAtItsBeginning() {
        assertThat(position.of(1)).isZero();
        assertThat(position.with(1, 3).of(1)).isEqualTo(3);
    }
}
