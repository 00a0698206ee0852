package io.journeyloop.insight.measurement;

import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeasurementEventsTest {

    private static final String REQUESTED = "journeyloop.measurement.requested.v1";
    private static final String MEASURED = "journeyloop.evidence.measured.v1";
    private static final String SHIPPED = "2026-03-10T12:00:00Z";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void bothWindowsAreCountedToTheMoment() {
        Journey journey = Journey.known(tenant);
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            answers.add(csat("early" + i, "2026-02-20T08:00:00Z", i < 3 ? 5 : 1));
            answers.add(csat("sameDay" + i, "2026-03-10T11:59:59Z", i < 4 ? 5 : 1));
            answers.add(csat("justAfter" + i, SHIPPED, i < 8 ? 5 : 1));
            answers.add(csat("later" + i, "2026-03-20T08:00:00Z", i < 9 ? 4 : 3));
        }
        answers.add(csat("tooEarly", "2026-02-10T11:59:59Z", 5));
        answers.add(csat("tooLate", "2026-04-07T12:00:00Z", 5));
        answers.add(answer("elsewhere", "CSAT", 5, "report"));
        deliver(tenant, answers);

        JsonNode samples = ask(usual("CSAT", "TOP_TWO_BOX", side(journey.waiting(), journey)));

        assertThat(samples.at("/samples/0/n").asLong()).isEqualTo(20);
        assertThat(samples.at("/samples/0/hits").asLong()).isEqualTo(7);
        assertThat(samples.at("/samples/1/n").asLong()).isEqualTo(20);
        assertThat(samples.at("/samples/1/hits").asLong()).isEqualTo(17);
        assertThat(samples.path("direction").asText()).isEqualTo("HIGHER");
    }

    @Test
    void promotersAndMeansAreCountedToo() {
        Journey journey = Journey.known(tenant);
        for (int i = 0; i < 5; i++) {
            deliver(tenant, at("nps" + i, "NPS", 6 + i, "2026-03-12T08:00:00Z"));
            deliver(tenant, at("ces" + i, "CES", 1 + i, "2026-03-12T08:00:00Z"));
        }

        JsonNode nps = ask(usual("NPS", "NET_PROMOTER", side(null, journey))).at("/samples/1");
        JsonNode ces = ask(usual("CES", "MEAN", side(journey.waiting(), journey)));

        assertThat(nps.path("promoters").asLong()).isEqualTo(2);
        assertThat(nps.path("detractors").asLong()).isEqualTo(1);
        assertThat(nps.path("n").asLong()).isEqualTo(5);
        assertThat(ces.at("/samples/1/mean").asDouble()).isEqualTo(3);
        assertThat(ces.at("/samples/1/variance").asDouble()).isCloseTo(2.5, within(1e-9));
        assertThat(ces.at("/samples/0/n").asLong()).isZero();
        assertThat(ces.at("/samples/0/mean").isNull()).isTrue();
    }

    @Test
    void definedMetricHasItsOwnPlaceAndDirection() {
        Journey journey = Journey.known(tenant);
        for (int i = 0; i < 4; i++) {
            deliver(tenant, at("held" + i, "NUMBER", 10 + i, "2026-03-12T08:00:00Z"));
        }
        String metric = tenant.editor()
                .body(Map.of(
                        "name",
                        "Minutes on hold",
                        "type",
                        "CUSTOM",
                        "direction",
                        "LOWER",
                        "scope",
                        Map.of("stepId", journey.waiting())))
                .post("/api/v1/metrics/definitions")
                .jsonPath()
                .getString("id");

        JsonNode answer = ask(Map.of("metricId", metric, "sides", sides(Map.of())));

        assertThat(answer.path("direction").asText()).isEqualTo("LOWER");
        assertThat(answer.at("/samples/1/mean").asDouble()).isEqualTo(11.5);
        assertThat(answer.at("/samples/1/variance").asDouble()).isCloseTo(5.0 / 3, within(1e-9));
    }

    @Test
    void membersOfASegmentAreCountedAlone() {
        UUID gold = Given.segment(tenant, "gold", "created", 1);
        Given.members(tenant, gold, 1, List.of("member"), List.of());
        for (String customer : List.of("member", "stranger")) {
            Map<String, Object> record = answer(customer, "CSAT", 5);
            record.putAll(Map.of("collectedAt", "2026-03-12T08:00:00Z", "customerKey", customer));
            deliver(tenant, record);
        }

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ask(usual("CSAT", "TOP_TWO_BOX", Map.of("segmentId", gold)))
                                .at("/samples/1/n")
                                .asLong())
                        .isEqualTo(1));
        assertThat(ask(usual("CSAT", "TOP_TWO_BOX", Map.of("segmentId", UUID.randomUUID())))
                        .path("problem")
                        .asText())
                .isEqualTo("UNKNOWN_SCOPE");
    }

    @Test
    void whatNobodyKnowsIsAProblemNotZero() {
        JsonNode noMetric = ask(Map.of("metricId", UUID.randomUUID(), "sides", sides(Map.of())));
        JsonNode noPlace =
                ask(usual("CSAT", "MEAN", Map.of("journeyId", UUID.randomUUID(), "stepId", UUID.randomUUID())));

        assertThat(noMetric.path("problem").asText()).isEqualTo("UNKNOWN_METRIC");
        assertThat(noMetric.path("samples")).isEmpty();
        assertThat(noPlace.path("problem").asText()).isEqualTo("UNKNOWN_SCOPE");
    }

    @Test
    void rubbishGoesToTheDeadLettersAndTheQueueIsWalled() {
        UUID id = UUID.randomUUID();
        long dead = Events.count("journeyloop.dead-letter.insight-service");
        for (String rubbish : List.of("{}", "[", "{\"measurementId\": \"" + id + "\", \"sides\": []}")) {
            Events.publish(UUID.randomUUID(), REQUESTED, tenant.id(), id, 1, rubbish.getBytes(UTF_8));
        }
        Events.publish(REQUESTED, tenant.id(), id, 1, EventContracts.example(REQUESTED));

        await().atMost(SOON).until(() -> Events.of(tenant.id(), MEASURED).size() == 1);
        assertThat(Events.count("journeyloop.dead-letter.insight-service")).isEqualTo(dead + 3);
        assertThat(new SecondWall("insight").walledTables()).contains("measurement_request");
    }

    private JsonNode ask(Map<String, Object> question) {
        UUID id = UUID.randomUUID();
        Map<String, Object> data = new HashMap<>(question);
        data.put("measurementId", id);
        Events.publish(REQUESTED, tenant.id(), id, 3, data);
        Events.Received answer = await().atMost(SOON)
                .until(
                        () -> Events.of(tenant.id(), MEASURED).stream()
                                .filter(event -> event.aggregateId().equals(id))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
        assertThat(answer.version()).isEqualTo(3);
        EventContracts.assertKept(MEASURED, answer.data());
        return answer.data();
    }

    private static Map<String, Object> usual(String type, String method, Map<String, Object> place) {
        return Map.of("type", type, "method", method, "sides", sides(place));
    }

    private static Map<String, Object> side(@Nullable UUID step, Journey journey) {
        return step == null ? Map.of("journeyId", journey.id()) : Map.of("journeyId", journey.id(), "stepId", step);
    }

    private static List<Map<String, Object>> sides(Map<String, Object> place) {
        Map<String, Object> before = new HashMap<>(place);
        before.putAll(Map.of("from", "2026-02-10T12:00:00Z", "to", SHIPPED));
        Map<String, Object> after = new HashMap<>(place);
        after.putAll(Map.of("from", SHIPPED, "to", "2026-04-07T12:00:00Z"));
        return List.of(before, after);
    }

    private static Map<String, Object> csat(String id, String collectedAt, int value) {
        return at(id, "CSAT", value, collectedAt);
    }

    private static Map<String, Object> at(String id, String type, Object value, String collectedAt) {
        Map<String, Object> record = answer(id, type, value, "wait");
        record.put("collectedAt", collectedAt);
        return record;
    }
}
