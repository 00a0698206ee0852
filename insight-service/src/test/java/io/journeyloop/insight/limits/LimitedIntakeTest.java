package io.journeyloop.insight.limits;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(LimitedIntakeTest.Narrow.class)
class LimitedIntakeTest {

    private final TestTenant tenant = TestTenant.create();

    public static final class Narrow implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "journeyloop.intake.requests-per-second", "1",
                    "journeyloop.intake.burst", "3",
                    "journeyloop.intake.imports-at-once", "0",
                    "journeyloop.intake.records-per-day", "10");
        }
    }

    @Test
    void tooManyRequestsWaitAndOtherTenantsDont() {
        List<Response> answers = IntStream.range(0, 6)
                .mapToObj(
                        i -> tenant.integrator().body(answer("r" + i, "NPS", i)).post(FEEDBACK))
                .toList();

        Response refused = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertRefused(refused, 429, "rate_limited");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        assertThat(TestTenant.create()
                        .integrator()
                        .body(answer("r", "NPS", 1))
                        .post(FEEDBACK)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aFullDayWaitsForTomorrow() {
        List<Map<String, Object>> records =
                IntStream.range(0, 11).mapToObj(i -> answer("r" + i, "NPS", 1)).toList();

        Response refused = tenant.integrator().body(Map.of("items", records)).post(FEEDBACK + "/batch");

        assertRefused(refused, 429, "quota_exceeded");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 86_400);
        tenant.viewer().get(FEEDBACK).then().body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/imports", "/imports/preview"})
    void tooManyFilesAtOnceWait(String road) {
        assertRefused(
                tenant.integrator()
                        .contentType("application/x-ndjson")
                        .body("{}".getBytes(UTF_8))
                        .post(FEEDBACK + road),
                429,
                "too_many_imports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/batch", "/imports", "/imports/preview"})
    void everyRoadSaysThatOneMayHaveToWait(String road) {
        RestAssured.get("/openapi?format=json")
                .then()
                .body("paths.'" + FEEDBACK + road + "'.post.responses.keySet()", hasItem("429"))
                .body("components.responses.TooManyRequests.headers.keySet()", hasItem("Retry-After"));
    }

    @Test
    void limitsArePublished() {
        tenant.integrator()
                .get(FEEDBACK + "/limits")
                .then()
                .statusCode(200)
                .body("tenant.requestsPerSecond", equalTo(1))
                .body("request.recordsPerBatch", equalTo(1000))
                .body("request.jsonBytes", equalTo(5 * 1024 * 1024))
                .body("line.ndjsonBytes", equalTo(262_144))
                .body("line.tableLineCharacters", equalTo(524_288))
                .body("line.eventCharacters", equalTo(1_048_576))
                .body("record.textCharacters", equalTo(10_000))
                .body("record.collectedBefore", equalTo("2100-01-01T00:00:00Z"));
        assertRefused(TestTenant.nobody().get(FEEDBACK + "/limits"), 401, "unauthorized");
    }
}
