package io.journeyloop.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MessagingTest {

    private static final String INCREMENTED = "journeyloop.counter.incremented.v1";
    private static final String SAID = "journeyloop.echo.said.v1";
    private static final String DEAD_LETTERS = "journeyloop.dead-letter.kit-fixture";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestTenant tenant = TestTenant.create();
    private final UUID id = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"session\": \"yes\"}"})
    void concurrentWritesAreAnnouncedInTheOrderInWhichTheyHappened(String body) throws Exception {
        int writes = 60;
        try (var callers = Executors.newFixedThreadPool(8)) {
            callers.invokeAll(IntStream.range(0, writes)
                            .mapToObj(n -> (java.util.concurrent.Callable<Integer>) () -> tenant.viewer()
                                    .body(body)
                                    .post("/counters/" + id)
                                    .statusCode())
                            .toList())
                    .forEach(answer -> assertThat(answer.resultNow()).isEqualTo(200));
        }

        await().atMost(PATIENCE).until(() -> Events.of(tenant.id(), INCREMENTED).size() >= writes);

        List<Long> versions = Events.of(tenant.id(), INCREMENTED).stream()
                .map(Events.Received::version)
                .toList();
        assertThat(versions).isEqualTo(LongStream.rangeClosed(1, writes).boxed().toList());
    }

    @Test
    void whatWasRolledBackIsNotAnnounced() {
        tenant.viewer().body("{}").post("/counters/" + id + "/fail").then().statusCode(500);
        tenant.viewer()
                .body("{}")
                .post("/counters/" + id)
                .then()
                .statusCode(200)
                .body("value", equalTo(1));

        await().atMost(PATIENCE)
                .until(() -> !Events.of(tenant.id(), INCREMENTED).isEmpty());

        assertThat(Events.of(tenant.id(), INCREMENTED)).hasSize(1);
    }

    @Test
    void repeatedEventTakesEffectOnce() {
        UUID event = UUID.randomUUID();
        byte[] payload = "{\"times\": 1, \"unknown\": true}".getBytes(UTF_8);
        IntStream.range(0, 3).forEach(n -> Events.publish(event, SAID, tenant.id(), id, 1, payload));
        Events.publish(SAID, tenant.id(), id, 2, Map.of("times", 1));

        awaitValue(2);
    }

    @Test
    void badEventsGoToTheDeadLettersAndTheNextOnesAreServed() {
        Events.publish(SAID, tenant.id(), id, 1, Map.of("times", 1));
        awaitValue(1);
        long dead = deadLetters();

        Events.publish(UUID.randomUUID(), SAID, tenant.id(), id, 2, "no JSON".getBytes(UTF_8));
        Events.publish(SAID, tenant.id(), id, 3, Map.of("times", "often"));
        Events.publish(SAID, tenant.id(), id, 4, Map.of("times", -1));
        Events.publish("journeyloop.echo.unheard.v1", tenant.id(), id, 5, Map.of());
        Events.publish(SAID, tenant.id(), id, 6, Map.of("times", 1));

        awaitValue(2);
        await().atMost(PATIENCE).until(() -> deadLetters() == dead + 3);
    }

    /** More than share a transaction, and faster than they are taken. */
    @Test
    void badEventAmongManyHarmsNoOtherOne() {
        long dead = deadLetters();

        IntStream.rangeClosed(1, 300)
                .forEach(n -> Events.publish(SAID, tenant.id(), id, n, Map.of("times", n % 97 == 0 ? -1 : 1)));

        awaitValue(297);
        await().atMost(PATIENCE).until(() -> deadLetters() == dead + 3);
    }

    private long deadLetters() {
        return Events.count(DEAD_LETTERS);
    }

    private void awaitValue(int value) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> tenant.viewer().get("/counters/" + id).then().body("value", equalTo(value)));
    }
}
