package io.journeyloop.insight.metrics;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.FigureRecount;
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
        figure("type=NPS&journeyKey=claim&phaseKey=first")
                .body("n", equalTo(3))
                .body("value", equalTo(0.0f))
                .body("level", equalTo("POOLED"));
        figure("type=NPS&journeyKey=claim&level=POOLED").body("n", equalTo(4)).body("value", equalTo(25.0f));
        figure("type=NPS")
                .body("n", equalTo(5))
                .body("value", equalTo(40.0f))
                .body("histogram.value", equalTo(List.of(0.0f, 8.0f, 10.0f)))
                .body("histogram.n", equalTo(List.of(1, 1, 3)));
    }

    @Test
    void journeySpeaksForItselfWhereItWasAskedAbout() {
        Map<String, Object> atJourney = answer("2", "NPS", 10);
        atJourney.put("journeyKey", "claim");
        Journey.known(tenant);
        deliver(tenant, List.of(answer("1", "NPS", 0, "report"), answer("3", "CSAT", 5, "report"), atJourney));

        figure("type=NPS&journeyKey=claim")
                .body("n", equalTo(1))
                .body("value", equalTo(100.0f))
                .body("level", equalTo("OWN"));
        figure("type=CSAT&journeyKey=claim").body("n", equalTo(1)).body("level", equalTo("POOLED"));
        figure("type=CSAT&journeyKey=claim&level=OWN").body("n", equalTo(0)).body("state", equalTo("NO_DATA"));
    }

    @Test
    void wholeMonthsAndSingleDaysAddUp() {
        deliver(
                tenant,
                List.of(
                        on("1", "2026-01-30T12:00:00Z"),
                        on("2", "2026-01-31T12:00:00Z"),
                        on("3", "2026-02-14T12:00:00Z"),
                        on("4", "2026-03-31T12:00:00Z"),
                        on("5", "2026-04-02T12:00:00Z"),
                        on("6", "2026-04-03T12:00:00Z")));

        figure("type=CSAT&from=2026-01-31&to=2026-04-03").body("n", equalTo(4));
        figure("type=CSAT&from=2026-02-01&to=2026-04-01").body("n", equalTo(2));
        figure("type=CSAT&from=2026-01-30&to=2026-01-31").body("n", equalTo(1));
        figure("type=CSAT&to=2026-04-03").body("n", equalTo(5));
    }

    @Test
    void figureIsHeldAgainstTheTimeBefore() {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            records.add(on("before" + i, "2026-02-15T12:00:00Z", i % 4 == 0 ? 5 : 2));
            records.add(on("after" + i, "2026-03-15T12:00:00Z", i % 4 == 0 ? 2 : 5));
        }
        deliver(tenant, records);

        figure("type=CSAT&from=2026-03-01&to=2026-03-29")
                .body("value", equalTo(0.75f))
                .body("trend.window.from", equalTo("2026-02-01"))
                .body("trend.window.to", equalTo("2026-03-01"))
                .body("trend.value", equalTo(0.25f))
                .body("trend.n", equalTo(40))
                .body("trend.difference.delta", equalTo(0.5f))
                .body("trend.difference.verdict", equalTo("IMPROVED"));
        figure("type=CSAT&from=2026-02-01&to=2026-03-01")
                .body("trend.value", nullValue())
                .body("trend.difference.delta", nullValue())
                .body("trend.difference.verdict", equalTo("INSUFFICIENT_DATA"));
        figure("type=CSAT").body("trend", nullValue());
    }

    @Test
    void seriesNamesEveryBucketAndIsHalfOpen() {
        deliver(
                tenant,
                List.of(
                        on("1", "2026-01-31T23:59:59Z"),
                        on("2", "2026-03-01T00:00:00Z"),
                        on("3", "2026-03-09T00:00:00Z"),
                        on("4", "2026-03-15T23:00:00Z")));

        tenant.viewer()
                .get("/api/v1/metrics/series?type=CSAT&bucket=MONTH&from=2026-01-15&to=2026-03-10")
                .then()
                .statusCode(200)
                .body("items.n", equalTo(List.of(1, 0, 2)))
                .body("items.state", equalTo(List.of("LOW_SAMPLE", "NO_DATA", "LOW_SAMPLE")))
                .body("items.window.from", equalTo(List.of("2026-01-15", "2026-02-01", "2026-03-01")))
                .body("items.window.to", equalTo(List.of("2026-02-01", "2026-03-01", "2026-03-10")));
        tenant.viewer()
                .get("/api/v1/metrics/series?type=CSAT&bucket=WEEK&from=2026-03-02&to=2026-03-16")
                .then()
                .body("items.n", equalTo(List.of(0, 2)));
        tenant.viewer()
                .get("/api/v1/metrics/series?bucket=QUARTER")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(48));
    }

    @Test
    void channelsAreComparedByWhatIsCertain() {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            records.add(by("web", i, i % 10 == 0 ? 1 : 7));
            records.add(by("phone", i, i % 10 == 0 ? 7 : 1));
        }
        records.add(by("kiosk", 1, 1));
        deliver(tenant, records);

        tenant.viewer()
                .get("/api/v1/metrics/consistency?type=CES&by=CHANNEL")
                .then()
                .statusCode(200)
                .body("groups.name", equalTo(List.of("kiosk", "phone", "web")))
                .body("groups.figure.n", equalTo(List.of(1, 60, 60)))
                .body("differences.size()", equalTo(3))
                .body("differences[0].first", equalTo("phone"))
                .body("differences[0].second", equalTo("web"))
                .body("differences[0].difference.delta", equalTo(4.8f))
                .body("differences[0].difference.verdict", equalTo("IMPROVED"))
                .body("differences[1].difference.verdict", equalTo("INSUFFICIENT_DATA"));
    }

    @Test
    void whatIsAskedWronglyIsNamed() {
        Journey journey = Journey.known(tenant);
        assertThat(refused("phaseKey=first")).isEqualTo("journeyKey");
        assertThat(refused("phaseId=" + journey.waiting() + "&stepId=" + journey.waiting()))
                .isEqualTo("phaseId");
        assertThat(refused("level=ALL")).isEqualTo("level");
        assertThat(refused("type=NPS&method=MEAN")).isEqualTo("method");
        assertThat(refused("from=2026-02-30")).isEqualTo("from");
        assertThat(refused("from=2026-02-02&to=2026-02-02")).isEqualTo("to");
        tenant.viewer()
                .get("/api/v1/metrics?journeyKey=claim&phaseKey=unheard")
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
        tenant.viewer()
                .get("/api/v1/metrics/series?bucket=DAY&from=2020-01-01")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("from"));
        tenant.viewer()
                .get("/api/v1/metrics/series?bucket=YEAR")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("bucket"));
        tenant.viewer()
                .get("/api/v1/metrics/consistency")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("type"));
    }

    private String refused(String query) {
        return tenant.viewer()
                .get("/api/v1/metrics?" + query)
                .then()
                .statusCode(400)
                .extract()
                .path("violations[0].field");
    }

    private static Map<String, Object> by(String channel, int number, int value) {
        Map<String, Object> record = answer(channel + number, "CES", value);
        record.put("channel", channel);
        return record;
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
        figure("type=CES&personaKey=saver&channel=web").body("n", equalTo(1));
        figure("type=CES&personaKey=saver&channel=phone").body("n", equalTo(0));
        figure("type=CES&channel=phone&source=hotline").body("n", equalTo(1));
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
        FigureRecount.assertExact(tenant);
    }

    @Test
    void everyKindOfAnswerIsCountedForEveryLens() {
        Random random = new Random(5);
        Journey.known(tenant);
        List<String> types = List.of("NPS", "NUMBER", "BOOLEAN", "TEXT", "CSAT");
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String type = types.get(random.nextInt(types.size()));
            Object value = switch (type) {
                case "TEXT" -> "words";
                case "BOOLEAN" -> random.nextBoolean();
                case "NUMBER" -> random.nextInt(100_000) / 1000.0;
                default -> 1 + random.nextInt(5);
            };
            Map<String, Object> record = answer("x" + i, type, value);
            record.put("collectedAt", "2026-0" + (1 + random.nextInt(3)) + "-1" + random.nextInt(10) + "T08:00:00Z");
            record.put("source", Map.of("type", "SURVEY", "name", random.nextBoolean() ? "a" : "b"));
            maybe(random, record, "channel", "web");
            maybe(random, record, "personaKey", "saver");
            if (maybe(random, record, "journeyKey", "claim") && maybe(random, record, "stepKey", "report")) {
                maybe(random, record, "touchpointKey", "form");
            }
            records.add(record);
        }
        deliver(tenant, records);

        tenant.viewer().get("/api/v1/metrics").then().statusCode(200);
        FigureRecount.assertExact(tenant);
    }

    private static boolean maybe(Random random, Map<String, Object> record, String field, String value) {
        boolean put = random.nextInt(3) > 0;
        if (put) {
            record.put(field, value);
        }
        return put;
    }

    private static List<Map<String, Object>> some(String prefix, int count, Random random) {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add(answer(prefix + i, "RATING", 1 + random.nextInt(5), random.nextBoolean() ? "report" : "wait"));
        }
        return records;
    }

    private static Map<String, Object> on(String externalId, String collectedAt) {
        return on(externalId, collectedAt, 4);
    }

    private static Map<String, Object> on(String externalId, String collectedAt, int value) {
        Map<String, Object> record = answer(externalId, "CSAT", value);
        record.put("collectedAt", collectedAt);
        return record;
    }

    private ValidatableResponse figure(String query) {
        var response = tenant.viewer().get("/api/v1/metrics?" + query);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response.then().rootPath("items[0]");
    }
}
