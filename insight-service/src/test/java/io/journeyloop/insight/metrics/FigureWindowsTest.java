package io.journeyloop.insight.metrics;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers a window holds, and what they are held against. */
@QuarkusTest
class FigureWindowsTest {

    private final TestTenant tenant = TestTenant.create();
    private final Figures figures = new Figures(tenant);

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

        figures.first("type=CSAT&from=2026-01-31&to=2026-04-03").body("n", equalTo(4));
        figures.first("type=CSAT&from=2026-02-01&to=2026-04-01").body("n", equalTo(2));
        figures.first("type=CSAT&from=2026-01-30&to=2026-01-31").body("n", equalTo(1));
        figures.first("type=CSAT&to=2026-04-03").body("n", equalTo(5));
    }

    @Test
    void figureIsHeldAgainstTheTimeBefore() {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            records.add(on("before" + i, "2026-02-15T12:00:00Z", i % 4 == 0 ? 5 : 2));
            records.add(on("after" + i, "2026-03-15T12:00:00Z", i % 4 == 0 ? 2 : 5));
        }
        deliver(tenant, records);

        figures.first("type=CSAT&from=2026-03-01&to=2026-03-29")
                .body("value", equalTo(0.75f))
                .body("trend.window.from", equalTo("2026-02-01"))
                .body("trend.window.to", equalTo("2026-03-01"))
                .body("trend.value", equalTo(0.25f))
                .body("trend.n", equalTo(40))
                .body("trend.difference.delta", equalTo(0.5f))
                .body("trend.difference.verdict", equalTo("IMPROVED"));
        figures.first("type=CSAT&from=2026-02-01&to=2026-03-01")
                .body("trend.value", nullValue())
                .body("trend.difference.delta", nullValue())
                .body("trend.difference.verdict", equalTo("INSUFFICIENT_DATA"));
        figures.first("type=CSAT").body("trend", nullValue());
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

    /** At any hour it is another day at one of the two than in Greenwich. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void whatHasNoEndEndsWithTheTenantsToday(String zone) {
        tenant.admin()
                .header("If-Match", "\"0\"")
                .body(Map.of("timeZone", zone))
                .put("/api/v1/settings")
                .then()
                .statusCode(200);
        deliver(tenant, on("now", Instant.now().toString()));
        LocalDate today = LocalDate.now(ZoneId.of(zone));

        tenant.viewer()
                .get("/api/v1/metrics/series?type=CSAT&bucket=DAY")
                .then()
                .statusCode(200)
                .body("items[11].window.from", equalTo(today.toString()))
                .body("items[11].window.to", equalTo(today.plusDays(1).toString()))
                .body("items[11].n", equalTo(1));
        figures.first("type=CSAT&from=" + today.minusDays(6))
                .body("n", equalTo(1))
                .body("trend.window.from", equalTo(today.minusDays(13).toString()));
    }

    @Test
    void windowIsHalfOpen() {
        deliver(tenant, List.of(on("1", "2026-03-01T00:00:00Z"), on("2", "2026-03-31T23:59:59.999999Z")));
        deliver(tenant, List.of(on("3", "2026-04-01T00:00:00Z"), on("4", "2026-02-28T23:59:59Z")));

        figures.first("type=CSAT&from=2026-03-01&to=2026-04-01").body("n", equalTo(2));
        figures.first("type=CSAT&from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z")
                .body("n", equalTo(2))
                .body("window.from", equalTo("2026-03-01"))
                .body("window.to", equalTo("2026-04-01"));
        figures.first("type=CSAT&from=2026-04-01").body("n", equalTo(1));
    }

    private static Map<String, Object> on(String externalId, String collectedAt) {
        return on(externalId, collectedAt, 4);
    }

    private static Map<String, Object> on(String externalId, String collectedAt, int value) {
        Map<String, Object> record = answer(externalId, "CSAT", value);
        record.put("collectedAt", collectedAt);
        return record;
    }
}
