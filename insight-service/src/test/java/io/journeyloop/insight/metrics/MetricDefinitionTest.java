package io.journeyloop.insight.metrics;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class MetricDefinitionTest {

    private static final String DEFINITIONS = "/api/v1/metrics/definitions";
    private static final String MINIMAL = "{\"name\": \"Ease\", \"type\": \"CES\"}";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void targetIsHeldAgainstTheWholeInterval() {
        Journey journey = Journey.known(tenant);
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            answers.add(answer("a" + i, "CSAT", i < 80 ? 5 : 1, "wait"));
        }
        deliver(tenant, answers);

        assertThat(targetState(journey, 0.71)).isEqualTo("MET");
        assertThat(targetState(journey, 0.80)).isEqualTo("UNDECIDED");
        assertThat(targetState(journey, 0.87)).isEqualTo("MISSED");
    }

    @Test
    void targetStandsBesideTheFigureWhereverTheMetricIsRead() {
        Journey.known(tenant);
        deliver(
                tenant,
                IntStream.range(0, 40)
                        .mapToObj(i -> answer("a" + i, "NPS", 10, "wait"))
                        .toList());
        created(Map.of("key", "north-star", "name", "North star", "type", "NPS", "target", 50));

        tenant.viewer()
                .get("/api/v1/metrics?metricKey=north-star&journeyKey=claim&stepKey=wait")
                .then()
                .statusCode(200)
                .body("items[0].n", equalTo(40))
                .body("items[0].target", equalTo(50.0f))
                .body("items[0].targetState", equalTo("MET"));
        tenant.viewer()
                .get("/api/v1/metrics/series?metricKey=north-star&bucket=MONTH&from=2026-02-01&to=2026-04-01")
                .then()
                .body("items.target", equalTo(List.of(50.0f, 50.0f)))
                .body("items.targetState", equalTo(List.of("NO_DATA", "MET")));
        tenant.viewer()
                .get("/api/v1/metrics/consistency?metricKey=north-star&by=SOURCE")
                .then()
                .body("groups.figure.target", equalTo(List.of(50.0f)))
                .body("groups.figure.targetState", equalTo(List.of("MET")));
        tenant.viewer()
                .get("/api/v1/metrics?type=NPS")
                .then()
                .body("items[0].target", nullValue())
                .body("items[0].targetState", nullValue());
    }

    private String targetState(Journey journey, double target) {
        String metric = created(Map.of(
                "name",
                "Happy while waiting",
                "type",
                "CSAT",
                "target",
                target,
                "scope",
                Map.of("stepId", journey.waiting())));
        return figure(metric, "").jsonPath().getString("targetState");
    }

    @Test
    void numbersAreMeasuredWithoutAScale() {
        Journey.known(tenant);
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(on("2026-02-10T12:00:00Z", "before" + i, 30 + i % 5));
            answers.add(on("2026-03-10T12:00:00Z", "after" + i, 20.5 + i % 5));
        }
        answers.add(answer("yes", "BOOLEAN", true, "wait"));
        deliver(tenant, answers);
        String metric = created(
                Map.of("name", "Minutes on hold", "type", "CUSTOM", "unit", "min", "direction", "LOWER", "target", 25));

        Response figure = figure(metric, "?from=2026-03-01&to=2026-03-29");

        figure.then()
                .body("metric.key", equalTo("minutes-on-hold"))
                .body("metric.method", equalTo("MEAN"))
                .body("figure.value", equalTo(22.5f))
                .body("figure.n", equalTo(40))
                .body("figure.scaleMin", nullValue())
                .body("figure.histogram", empty())
                .body("figure.trend.difference.delta", equalTo(-9.5f))
                .body("figure.trend.difference.verdict", equalTo("IMPROVED"))
                .body("targetState", equalTo("MET"));
        // Mean 22.5, standard deviation 1.4322, Student's t for 39 degrees of freedom 2.0227.
        assertThat(figure.jsonPath().getDouble("figure.lower")).isEqualTo(22.042);
        assertThat(figure.jsonPath().getDouble("figure.upper")).isEqualTo(22.958);
        tenant.viewer()
                .get(DEFINITIONS + "/key:minutes-on-hold/series?bucket=MONTH&from=2026-02-01&to=2026-05-01")
                .then()
                .statusCode(200)
                .body("items.value", equalTo(Arrays.asList(32.0f, 22.5f, null)))
                .body("items.state", equalTo(List.of("OK", "OK", "NO_DATA")));
    }

    @Test
    void shareOfThoseWhoSayYes() {
        for (int i = 0; i < 10; i++) {
            Map<String, Object> answer = answer("b" + i, "BOOLEAN", i == 0);
            answer.put("higherIsBetter", false);
            deliver(tenant, answer);
        }
        String metric = created(Map.of("name", "Solved at once", "type", "CUSTOM", "method", "SHARE"));

        figure(metric, "")
                .then()
                .body("figure.value", equalTo(0.1f))
                .body("figure.lower", equalTo(0.0179f))
                .body("figure.upper", equalTo(0.4042f))
                .body("figure.trend", nullValue())
                .body("targetState", nullValue());
    }

    @Test
    void metricIsChangedListedAndArchived() {
        String metric = created(Map.of("name", "Ease", "type", "CES"));
        assertThat(created(Map.of("name", "Ease", "type", "CES"))).isNotEqualTo(metric);
        assertRefused(
                tenant.editor()
                        .body(Map.of("key", "ease", "name", "x", "type", "NPS"))
                        .post(DEFINITIONS),
                409,
                "key_taken");

        assertRefused(tenant.editor().body("{\"target\": 6}").patch(metric), 428, "if_match_required");
        assertRefused(
                tenant.editor()
                        .header("If-Match", "\"9\"")
                        .body("{\"target\": 6}")
                        .patch(metric),
                412,
                "stale");
        assertRefused(
                tenant.editor()
                        .header("If-Match", "\"0\"")
                        .body("{\"key\": \"other\"}")
                        .patch(metric),
                "key");
        tenant.editor()
                .header("If-Match", "\"0\"")
                .body("{\"target\": 6, \"tags\": [\"north star\"]}")
                .patch(metric)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("target", equalTo(6.0f))
                .body("name", equalTo("Ease"));
        tenant.viewer().get(DEFINITIONS).then().body("items.key", equalTo(List.of("ease", "ease-2")));

        tenant.editor().header("If-Match", "\"1\"").delete(metric).then().statusCode(204);
        tenant.viewer().get(metric).then().statusCode(200).body("archivedAt", notNullValue());
        tenant.viewer().get(DEFINITIONS).then().body("items", hasSize(1));
        assertRefused(tenant.viewer().get(DEFINITIONS + "/key:ease"), 404, "not_found");
        assertRefused(
                tenant.editor()
                        .header("If-Match", "\"2\"")
                        .body("{\"target\": 5}")
                        .patch(metric),
                409,
                "metric_archived");
        created(Map.of("key", "ease", "name", "Ease again", "type", "CES"));
    }

    @Test
    void onlyEditorsOfTheTenantDefine() {
        String metric = created(Map.of("name", "Ease", "type", "CES"));
        assertRefused(TestTenant.nobody().body(MINIMAL).post(DEFINITIONS), 401, "unauthorized");
        assertRefused(tenant.viewer().body(MINIMAL).post(DEFINITIONS), 403, "forbidden");
        assertRefused(tenant.integrator().get(DEFINITIONS), 403, "forbidden");
        TestTenant other = TestTenant.create();
        for (String path : List.of(metric, metric + "/figure", metric + "/series")) {
            assertRefused(other.viewer().get(path), 404, "not_found");
            assertRefused(tenant.integrator().get(path), 403, "forbidden");
        }
        assertRefused(other.editor().header("If-Match", "\"0\"").body("{}").patch(metric), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "\"0\"").delete(metric), 404, "not_found");
        Journey journey = Journey.known(tenant);
        assertRefused(
                other.editor()
                        .body(Map.of("name", "x", "type", "NPS", "scope", Map.of("journeyId", journey.id())))
                        .post(DEFINITIONS),
                404,
                "not_found");
    }

    static List<Arguments> hostileMetrics() {
        return HostileBodies.of(MINIMAL)
                .missing("name")
                .missing("type")
                .text("name", 200)
                .wrong("type", "HAPPINESS")
                .wrong("key", "Not A Slug")
                .wrong("method", "TOP_TWO_BOX")
                .wrong("direction", "LOWER")
                .wrong("target", 7.5)
                .wrong("target", "high")
                .wrong("scope", "everywhere")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileMetrics")
    void badDefinitionIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(DEFINITIONS), field);
        tenant.viewer().get(DEFINITIONS).then().body("items", empty());
    }

    private String created(Map<String, Object> body) {
        Response response = tenant.editor().body(body).post(DEFINITIONS);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private Response figure(String metric, String query) {
        Response response = tenant.viewer().get(metric + "/figure" + query);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response;
    }

    private static Map<String, Object> on(String collectedAt, String externalId, Object value) {
        Map<String, Object> record = new HashMap<>(answer(externalId, "NUMBER", value, "wait"));
        record.put("collectedAt", collectedAt);
        return record;
    }
}
