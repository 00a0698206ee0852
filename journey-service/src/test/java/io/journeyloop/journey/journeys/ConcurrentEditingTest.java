package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many people in one workshop, all in one map. */
@QuarkusTest
class ConcurrentEditingTest {
    private static final int CLIENTS = 20;
    private static final int ROUNDS = 2;

    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private String journey;
    private String phase;
    private String shared;

    @BeforeEach
    void prepare() {
        journey = calls.create("Claim");
        phase = calls.addPhase(journey, "First");
        shared = journey + "/steps/" + id(calls.addStep(phase, "0"));
    }

    @Test
    void noUpdateIsLostAndRevisionsHaveNoGaps() throws Exception {
        List<String> own = IntStream.range(0, CLIENTS)
                .mapToObj(i -> journey + "/steps/" + id(calls.addStep(phase, "Step " + i)))
                .toList();
        long before = version();

        List<Integer> writes = together(
                own.stream().<Callable<Integer>>map(step -> () -> work(step)).toList());

        long written = writes.stream().mapToInt(Integer::intValue).sum();
        Response map = calls.get(journey);
        assertThat(map.jsonPath().getString("phases[0].steps[0].name")).isEqualTo(String.valueOf(CLIENTS * ROUNDS));
        assertThat(map.jsonPath().getList("phases[0].steps.findAll { it.doing != null }.doing"))
                .hasSize(CLIENTS)
                .containsOnly("round " + (ROUNDS - 1));
        assertThat(map.jsonPath().getList("phases[0].steps.findAll { it.touchpoints.size() == " + ROUNDS + " }"))
                .hasSize(CLIENTS);
        assertThat(version()).isEqualTo(before + written);
        assertThat(numbers())
                .isEqualTo(LongStream.iterate(version(), n -> n >= 1, n -> n - 1)
                        .boxed()
                        .toList());
    }

    /** Each writes to a step of its own from a tag that is long stale, and counts up the one that all share. */
    private int work(String step) {
        String stale = calls.get(journey).header("ETag");
        for (int round = 0; round < ROUNDS; round++) {
            calls.add(step + "/touchpoints", Map.of("name", "Touchpoint"));
            stale = written(calls.patch(step, stale, Map.of("doing", "round " + round)));
            countUp();
        }
        return 3 * ROUNDS;
    }

    private void countUp() {
        Response answer;
        do {
            Response read = calls.get(shared);
            int count = Integer.parseInt(read.jsonPath().getString("name"));
            answer = calls.patch(shared, read.header("ETag"), Map.of("name", String.valueOf(count + 1)));
        } while (answer.statusCode() == 412);
        written(answer);
    }

    private static String written(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.header("ETag");
    }

    private long version() {
        return calls.get(journey).jsonPath().getLong("version");
    }

    private List<Long> numbers() {
        List<Long> numbers = new ArrayList<>();
        String cursor = "";
        do {
            Response page = calls.get(journey + "/revisions?limit=200" + cursor);
            page.jsonPath().<Integer>getList("items.number").forEach(number -> numbers.add(number.longValue()));
            String next = page.jsonPath().getString("nextCursor");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return numbers;
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            List<T> answers = new ArrayList<>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
