package io.journeyloop.insight.feedback;

import static io.journeyloop.insight.Given.FEEDBACK;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Single records that come at once, and are stored together where that is quicker. */
@QuarkusTest
class GatheredIntakeTest {

    private static final int SENDERS = 12;

    private final TestTenant tenant = TestTenant.create();

    @Test
    void eachRecordIsStoredOnceAndEachSenderIsToldOfItsOwn() throws Exception {
        Journey.known(tenant);
        List<Response> answers =
                postAll(IntStream.range(0, 300).map(i -> i % 200).boxed().toList());

        Map<Integer, Long> statuses = answers.stream().collect(groupingBy(Response::statusCode, counting()));
        assertThat(statuses).isEqualTo(Map.of(201, 200L, 200, 100L));
        for (int i = 0; i < answers.size(); i++) {
            String id = answers.get(i).jsonPath().getString("id");
            assertThat(answers.get(i % 200).jsonPath().getString("id")).isEqualTo(id);
            if (i % 20 == 0) {
                assertThat(tenant.viewer().get(FEEDBACK + "/" + id).jsonPath().getString("externalId"))
                        .isEqualTo("r" + i % 200);
            }
        }
        Recount.assertExact(tenant);
    }

    @Test
    void recordsUnderAKeyAreReplayed() {
        String key = UUID.randomUUID().toString();

        Response first = post(1, key);
        Response again = post(1, key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
    }

    private List<Response> postAll(List<Integer> numbers) throws Exception {
        List<Future<Response>> answers = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            numbers.forEach(number -> answers.add(senders.submit(() -> post(number, ""))));
        }
        List<Response> told = new ArrayList<>();
        for (Future<Response> answer : answers) {
            told.add(answer.get());
        }
        return told;
    }

    private Response post(int number, String key) {
        byte[] record = """
                {"source": {"type": "SURVEY", "name": "after-claim"}, "externalId": "r%d", "fieldType": "NPS",
                 "value": %d, "customerKey": "c%d", "journeyKey": "claim", "stepKey": "report"}
                """.formatted(number, number % 11, number % 70).getBytes(UTF_8);
        var sender = tenant.integrator().body(record);
        return key.isEmpty()
                ? sender.post(FEEDBACK)
                : sender.header("Idempotency-Key", key).post(FEEDBACK);
    }
}
