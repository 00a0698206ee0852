package io.journeyloop.insight.metrics;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.insight.FigureRecount;
import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was counted equals what a recount of the records finds. */
@QuarkusTest
class FigureRecountTest {

    private final TestTenant tenant = TestTenant.create();
    private final Figures figures = new Figures(tenant);

    @Test
    void rollUpsEqualARecountOfTheRecords() {
        Random random = new Random(7);
        Journey journey = Journey.any();
        List<Map<String, Object>> early = some("early", 200, random);
        deliver(tenant, early);
        journey.announced(tenant, "created", 1, "DRAFT");
        await().atMost(Given.SOON)
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
            figures.first("type=RATING&journeyKey=claim&stepKey=" + step)
                    .body("n", equalTo(ratings.size()))
                    .body("value", equalTo((float) (Math.round(mean * 10_000) / 10_000.0)));
        }
        figures.first("type=RATING&journeyKey=claim").body("n", equalTo(400)).body("state", equalTo("OK"));
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
}
