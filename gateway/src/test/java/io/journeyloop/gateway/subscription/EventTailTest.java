package io.journeyloop.gateway.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two replicas of the gateway hear. */
@QuarkusTest
@WithTestResource(Peers.class)
class EventTailTest {
    private static final String CHANGED = "journeyloop.journey.changed.v1";

    @Inject
    EventConsumers consumers;

    private final UUID tenant = UUID.randomUUID();
    private EventTail one;
    private EventTail other;

    @BeforeEach
    void start() {
        one = new EventTail(consumers);
        other = new EventTail(consumers);
        one.start(new StartupEvent());
        other.start(new StartupEvent());
        Events.publish(CHANGED, tenant, UUID.randomUUID(), 0, EventContracts.example(CHANGED));
        await().atMost(Duration.ofSeconds(20)).until(() -> one.now(EventTopic.JOURNEY) != null);
        await().atMost(Duration.ofSeconds(20)).until(() -> other.now(EventTopic.JOURNEY) != null);
    }

    @AfterEach
    void stop() {
        one.stop(new ShutdownEvent());
        other.stop(new ShutdownEvent());
    }

    @Test
    void everyReplicaHearsEverything() {
        AssertSubscriber<FeedEvent> here = listen(one, null);
        AssertSubscriber<FeedEvent> there = listen(other, null);
        settle();

        publish(1);
        publish(2);

        for (AssertSubscriber<FeedEvent> listener : List.of(here, there)) {
            listener.awaitItems(2, Duration.ofSeconds(10));
            assertThat(listener.getItems()).extracting(FeedEvent::version).contains(1L, 2L);
        }
    }

    @Test
    void aCursorOfOneReplicaIsGoodAtAnother() {
        AssertSubscriber<FeedEvent> here = listen(one, null);
        settle();
        publish(1);
        here.awaitItems(1, Duration.ofSeconds(10)).cancel();
        Position seen = here.getItems().getFirst().after();
        publish(2);
        publish(3);

        AssertSubscriber<FeedEvent> there = listen(other, seen);
        there.awaitItems(2, Duration.ofSeconds(10));

        assertThat(there.getItems()).extracting(FeedEvent::version).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void aCursorOfNowhereIsExpired() {
        Position future = new Position(EventTopic.JOURNEY, new TreeMap<>(Map.of(0, Long.MAX_VALUE / 10)));

        AssertSubscriber<FeedEvent> listener = listen(one, future);
        listener.awaitFailure(Duration.ofSeconds(10));

        assertThat(listener.getFailure()).isInstanceOf(Failure.class);
        assertThat(((Failure) listener.getFailure()).code()).isEqualTo("cursor_expired");
    }

    private AssertSubscriber<FeedEvent> listen(EventTail tail, @Nullable Position from) {
        return Multi.createFrom()
                .<FeedEvent>emitter(
                        emitter -> tail.join(
                                new Listener(EventTopic.JOURNEY, tenant, from, event -> event.version() > 0, emitter)),
                        Listener.BUFFER)
                .subscribe()
                .withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
    }

    /** A listener is admitted within a poll. */
    private static void settle() {
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
    }

    private void publish(long version) {
        Events.publish(CHANGED, tenant, UUID.randomUUID(), version, EventContracts.example(CHANGED));
    }
}
