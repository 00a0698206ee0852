package io.journeyloop.insight.metrics;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricResourceTest {

    private final TestTenant tenant = TestTenant.create();

    @Test
    void figuresPoolWhatLiesBelow() {
        Journey journey = Journey.known(tenant);
        Map<String, Object> atTouchpoint = answer("3", "NPS", 0, "report");
        atTouchpoint.put("touchpointKey", "form");
        Map<String, Object> atJourney = answer("4", "NPS", 10);
        atJourney.put("journeyId", journey.id());
        deliver(
                tenant,
                List.of(
                        answer("1", "NPS", 10, "report"),
                        answer("2", "NPS", 8, "wait"),
                        atTouchpoint,
                        atJourney,
                        answer("5", "NPS", 10)));

        figure("type=NPS&touchpointId=" + journey.form()).body("n", equalTo(1)).body("value", equalTo(-100.0f));
        figure("type=NPS&stepId=" + journey.report()).body("n", equalTo(2)).body("value", equalTo(0.0f));
        figure("type=NPS&journeyKey=claim").body("n", equalTo(4)).body("value", equalTo(25.0f));
        figure("type=NPS")
                .body("n", equalTo(5))
                .body("value", equalTo(40.0f))
                .body("histogram.value", equalTo(List.of(0.0f, 8.0f, 10.0f)))
                .body("histogram.n", equalTo(List.of(1, 1, 3)));
    }

    @Test
    void windowIsHalfOpen() {
        deliver(tenant, List.of(on("1", "2026-03-01T00:00:00Z"), on("2", "2026-03-31T23:59:59.999999Z")));
        deliver(tenant, List.of(on("3", "2026-04-01T00:00:00Z"), on("4", "2026-02-28T23:59:59Z")));

        figure("type=CSAT&from=2026-03-01&to=2026-04-01").body("n", equalTo(2));
        figure("type=CSAT&from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z")
                .body("n", equalTo(2))
                .body("window.from", equalTo("2026-03-01"))
                .body("window.to", equalTo("2026-04-01"));
        figure("type=CSAT&from=2026-04-01").body("n", equalTo(1));
    }

    @Test
    void filtersNarrowTheFigure() {
        Map<String, Object> web = answer("1", "CES", 7);
        web.putAll(Map.of("channel", "web", "personaKey", "saver"));
        Map<String, Object> phone = answer("2", "CES", 1);
        phone.putAll(Map.of("channel", "phone", "source", Map.of("type", "CALL", "name", "hotline")));
        deliver(tenant, List.of(web, phone));

        figure("type=CES&channel=web").body("n", equalTo(1)).body("value", equalTo(7.0f));
        figure("type=CES&source=hotline").body("n", equalTo(1)).body("value", equalTo(1.0f));
        figure("type=CES&personaKey=saver").body("n", equalTo(1));
        figure("type=CES&method=TOP_THREE_BOX").body("n", equalTo(2)).body("value", equalTo(0.5f));
    }

    @Test
    void withoutAnswersTheValueIsUnknown() {
        tenant.viewer()
                .get("/api/v1/metrics")
                .then()
                .statusCode(200)
                .body("items.type", equalTo(List.of("NPS", "CSAT", "CES", "RATING")))
                .body("items[0].state", equalTo("NO_DATA"))
                .body("items[0].value", nullValue())
                .body("items[0].lower", nullValue())
                .body("items[0].n", equalTo(0));
    }

    @Test
    void rollUpsEqualARecountOfTheRecords() {
        Random random = new Random(7);
        Journey journey = Journey.any();
        List<Map<String, Object>> early = some("early", 200, random);
        deliver(tenant, early);
        journey.announced(tenant, "created", 1, "DRAFT");
        org.awaitility.Awaitility.await()
                .atMost(Given.SOON)
                .until(() -> tenant.viewer()
                        .get("/api/v1/feedback?resolution=PENDING")
                        .jsonPath()
                        .getList("items")
                        .isEmpty());
        List<Map<String, Object>> late = some("late", 200, random);
        deliver(tenant, late);
        deliver(tenant, early);

        List<Map<String, Object>> all = new ArrayList<>(early);
        all.addAll(late);
        for (String step : List.of("report", "wait")) {
            List<Integer> ratings = all.stream()
                    .filter(record -> step.equals(record.get("stepKey")))
                    .map(record -> (Integer) record.get("value"))
                    .toList();
            double mean = ratings.stream().mapToInt(Integer::intValue).average().orElseThrow();
            figure("type=RATING&journeyKey=claim&stepKey=" + step)
                    .body("n", equalTo(ratings.size()))
                    .body("value", equalTo((float) (Math.round(mean * 10_000) / 10_000.0)));
        }
        figure("type=RATING&journeyKey=claim").body("n", equalTo(400)).body("state", equalTo("OK"));
    }

    private static List<Map<String, Object>> some(String prefix, int count, Random random) {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add(answer(prefix + i, "RATING", 1 + random.nextInt(5), random.nextBoolean() ? "report" : "wait"));
        }
        return records;
    }

    private static Map<String, Object> on(String externalId, String collectedAt) {
        Map<String, Object> record = answer(externalId, "CSAT", 4);
        record.put("collectedAt", collectedAt);
        return record;
    }

    private ValidatableResponse figure(String query) {
        var response = tenant.viewer().get("/api/v1/metrics?" + query);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response.then().rootPath("items[0]");
    }
}
