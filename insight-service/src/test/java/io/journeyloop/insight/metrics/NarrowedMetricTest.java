package io.journeyloop.insight.metrics;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A defined metric at any place, by any channel, over time, and compared. */
@QuarkusTest
class NarrowedMetricTest {

    private final TestTenant tenant = TestTenant.create();
    private final Figures figures = new Figures(tenant);

    @Test
    void aDefinedMetricIsReadWhereverItIsAskedFor() {
        Journey.known(tenant);
        defined(Map.of("name", "Hold", "type", "CUSTOM", "direction", "LOWER", "scope", Map.of("channel", "phone")));
        deliver(
                tenant,
                List.of(
                        minutes("1", 10, "report", "phone"),
                        minutes("2", 20, "wait", "phone"),
                        minutes("3", 30, "wait", "phone"),
                        minutes("4", 40, "wait", "chat"),
                        minutes("5", 42, "report", "chat")));

        figures.first("metricKey=hold").body("type", equalTo("CUSTOM")).body("value", equalTo(20.0f));
        figures.first("metricKey=hold&journeyKey=claim&stepKey=wait")
                .body("value", equalTo(25.0f))
                .body("scope.channel", equalTo("phone"));
        figures.first("metricKey=hold&channel=chat").body("value", equalTo(41.0f));
        figures.first("metricKey=hold&journeyKey=claim&phaseKey=first").body("n", equalTo(3));
        figures.first("metricKey=hold&source=elsewhere").body("state", equalTo("NO_DATA"));
        figures.first("metricKey=hold&personaKey=nobody").body("n", equalTo(0));
        tenant.viewer()
                .get("/api/v1/metrics/series?metricKey=hold&from=2026-02-01&to=2026-04-01")
                .then()
                .body("items.n", equalTo(List.of(0, 3)));
    }

    @Test
    void channelsOfADefinedMetricAreComparedInItsOwnDirection() {
        defined(Map.of("name", "Hold", "type", "CUSTOM", "direction", "LOWER"));
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            records.add(minutes("p" + i, 20 + i % 3, null, "phone"));
            records.add(minutes("w" + i, 2 + i % 3, null, "web"));
        }
        deliver(tenant, records);

        tenant.viewer()
                .get("/api/v1/metrics/consistency?metricKey=hold&by=CHANNEL")
                .then()
                .statusCode(200)
                .body("differences[0].first", equalTo("phone"))
                .body("differences[0].difference.delta", equalTo(-18.0f))
                .body("differences[0].difference.verdict", equalTo("IMPROVED"));
    }

    @Test
    void whatIsAskedWronglyIsNamed() {
        defined(Map.of("name", "Hold", "type", "CUSTOM"));

        assertRefused(tenant.viewer().get("/api/v1/metrics?metricKey=hold&type=NPS"), "type");
        assertRefused(tenant.viewer().get("/api/v1/metrics?metricKey=hold&method=MEAN"), "method");
        assertRefused(tenant.viewer().get("/api/v1/metrics?type=CUSTOM"), "type");
        assertRefused(tenant.viewer().get("/api/v1/metrics?metricKey=unheard"), 404, "not_found");
        assertRefused(TestTenant.create().viewer().get("/api/v1/metrics?metricKey=hold"), 404, "not_found");
    }

    private void defined(Map<String, ?> metric) {
        assertThat(tenant.editor()
                        .body(metric)
                        .post("/api/v1/metrics/definitions")
                        .statusCode())
                .isEqualTo(201);
    }

    private static Map<String, Object> minutes(String externalId, int value, @Nullable String step, String channel) {
        Map<String, Object> record =
                step == null ? answer(externalId, "NUMBER", value) : answer(externalId, "NUMBER", value, step);
        record.put("channel", channel);
        return record;
    }
}
