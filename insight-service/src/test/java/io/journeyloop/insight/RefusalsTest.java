package io.journeyloop.insight;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.insight.enrichment.TextRefusalsTest;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.journeyloop.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefusalsTest {

    private static final String INSIGHTS = "/api/v1/insights";
    private static final String MAPPINGS = FEEDBACK + "/import-mappings";
    private static final String METRICS = "/api/v1/metrics/definitions";
    private static final String RULES = FEEDBACK + "/routing-rules";
    private static final String RECORD = """
            {"source": {"type": "SURVEY", "name": "s"}, "externalId": "1", "fieldType": "NPS", "value": 0,
             "comment": "c", "customerKey": "k"}
            """;

    private final TestTenant tenant = TestTenant.create();

    /** Who may do what: an endpoint, a body, the roles that are let in. */
    static Stream<Arguments> endpoints() {
        String record = FEEDBACK + "/" + UUID.randomUUID();
        String insight = INSIGHTS + "/" + UUID.randomUUID();
        String metric = METRICS + "/" + UUID.randomUUID();
        List<String> readers = List.of("viewer", "editor", "admin");
        List<String> writers = List.of("editor", "admin");
        List<String> senders = List.of("editor", "admin", "integrator");
        List<String> everybody = List.of("viewer", "editor", "admin", "integrator");
        return Stream.of(
                Arguments.of(Method.POST, FEEDBACK, RECORD, senders),
                Arguments.of(Method.POST, FEEDBACK + "/batch", "{\"items\": []}", senders),
                Arguments.of(Method.GET, FEEDBACK, null, readers),
                Arguments.of(Method.GET, record, null, readers),
                Arguments.of(Method.POST, FEEDBACK + "/imports", "", senders),
                Arguments.of(Method.GET, FEEDBACK + "/imports", null, everybody),
                Arguments.of(Method.GET, FEEDBACK + "/imports/" + UUID.randomUUID(), null, everybody),
                Arguments.of(Method.POST, FEEDBACK + "/imports/preview", "", senders),
                Arguments.of(Method.GET, FEEDBACK + "/imports/" + UUID.randomUUID() + "/errors.csv", null, everybody),
                Arguments.of(Method.POST, FEEDBACK + "/imports/" + UUID.randomUUID() + "/cancel", "{}", senders),
                Arguments.of(Method.POST, MAPPINGS, "{\"name\": \"a\", \"mapping\": {}}", senders),
                Arguments.of(Method.GET, MAPPINGS, null, everybody),
                Arguments.of(Method.GET, MAPPINGS + "/" + UUID.randomUUID(), null, everybody),
                Arguments.of(Method.PATCH, MAPPINGS + "/" + UUID.randomUUID(), "{}", senders),
                Arguments.of(Method.DELETE, MAPPINGS + "/" + UUID.randomUUID(), null, senders),
                Arguments.of(Method.GET, record + "/history", null, readers),
                Arguments.of(Method.GET, FEEDBACK + "/limits", null, everybody),
                Arguments.of(Method.GET, FEEDBACK + "/waiting", null, readers),
                Arguments.of(Method.POST, FEEDBACK + "/reroute", "{\"filter\": {}, \"to\": {}}", writers),
                Arguments.of(Method.POST, FEEDBACK + "/routing-rules", "{\"name\": \"\"}", writers),
                Arguments.of(Method.GET, FEEDBACK + "/routing-rules", null, readers),
                Arguments.of(Method.GET, FEEDBACK + "/routing-rules/" + UUID.randomUUID(), null, readers),
                Arguments.of(Method.PATCH, FEEDBACK + "/routing-rules/" + UUID.randomUUID(), "{}", writers),
                Arguments.of(Method.DELETE, FEEDBACK + "/routing-rules/" + UUID.randomUUID(), null, writers),
                Arguments.of(Method.GET, "/api/v1/metrics", null, readers),
                Arguments.of(Method.GET, "/api/v1/metrics/series", null, readers),
                Arguments.of(Method.GET, "/api/v1/metrics/consistency?type=NPS", null, readers),
                Arguments.of(Method.POST, METRICS, "{\"name\": \"Ease\", \"type\": \"CES\"}", writers),
                Arguments.of(Method.GET, METRICS, null, readers),
                Arguments.of(Method.GET, metric, null, readers),
                Arguments.of(Method.PATCH, metric, "{}", writers),
                Arguments.of(Method.DELETE, metric, null, writers),
                Arguments.of(Method.GET, metric + "/figure", null, readers),
                Arguments.of(Method.GET, metric + "/series", null, readers),
                Arguments.of(Method.GET, "/api/v1/evidence?journeyKey=claim", null, readers),
                Arguments.of(Method.GET, "/api/v1/experience-curve?journeyKey=claim", null, readers),
                Arguments.of(Method.GET, "/api/v1/evidence-coverage?journeyKey=claim", null, readers),
                Arguments.of(Method.GET, "/api/v1/pain-points?journeyKey=claim", null, readers),
                Arguments.of(Method.GET, "/api/v1/settings", null, readers),
                Arguments.of(Method.PUT, "/api/v1/settings", "{\"timeZone\": \"UTC\"}", List.of("admin")),
                Arguments.of(Method.POST, INSIGHTS, "{\"title\": \"a\", \"type\": \"GAIN\"}", writers),
                Arguments.of(Method.GET, INSIGHTS, null, readers),
                Arguments.of(Method.GET, insight, null, readers),
                Arguments.of(Method.PATCH, insight, "{}", writers),
                Arguments.of(Method.DELETE, insight, null, writers),
                Arguments.of(Method.POST, insight + "/validate", "{}", writers),
                Arguments.of(Method.POST, insight + "/reject", "{}", writers),
                Arguments.of(Method.POST, insight + "/resolve", "{}", writers),
                Arguments.of(Method.POST, insight + "/reopen", "{}", writers),
                Arguments.of(Method.POST, insight + "/merge", "{\"intoId\": \"" + UUID.randomUUID() + "\"}", writers),
                Arguments.of(Method.POST, insight + "/merge/undo", "{}", writers),
                Arguments.of(Method.POST, insight + "/split", "{\"parts\": [{\"title\": \"a\"}]}", writers),
                Arguments.of(Method.GET, insight + "/evidence", null, readers),
                Arguments.of(Method.GET, insight + "/history", null, readers),
                Arguments.of(Method.GET, insight + "/duplicates", null, readers),
                Arguments.of(Method.GET, record + "/insights", null, readers),
                Arguments.of(Method.GET, INSIGHTS + "/export", null, readers),
                Arguments.of(Method.GET, FEEDBACK + "/export", null, readers),
                Arguments.of(Method.POST, "/internal/v1/evidence", "{\"scopes\": []}", readers),
                Arguments.of(Method.POST, "/internal/v1/evidence-coverage", "{\"journeyIds\": []}", readers),
                Arguments.of(Method.POST, "/internal/v1/metrics/definitions/batch", "{\"ids\": []}", readers),
                Arguments.of(Method.POST, "/internal/v1/feedback/batch", "{\"ids\": []}", readers));
    }

    /** A new operation is refused to nobody until it stands in one of the lists. */
    @Test
    void everyOperationIsTriedByEverybody() {
        Map<String, Map<String, Object>> paths =
                RestAssured.get("/openapi?format=json").jsonPath().getMap("paths");
        Set<String> operations = paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .map(method -> Method.valueOf(method.toUpperCase(Locale.ROOT)) + " " + template(path.getKey())))
                .collect(Collectors.toSet());
        Set<String> tried = Stream.concat(endpoints(), TextRefusalsTest.endpoints())
                .map(Arguments::get)
                .map(endpoint -> endpoint[0] + " " + template(String.valueOf(endpoint[1])))
                .collect(Collectors.toSet());

        assertThat(tried).isEqualTo(operations);
    }

    private static String template(String path) {
        return path.replaceFirst("\\?.*", "").replaceAll("\\{[^}]+}|[0-9a-f-]{36}|(?<=/suggestions/)STEP", "{}");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyGetsInWithoutAValidToken(Method method, String path, String body, List<String> roles) {
        assertRefused(send(TestTenant.nobody(), method, path, body), 401, "unauthorized");
        assertRefused(
                send(TestTenant.with(Tokens.expired(tenant.id(), "admin")), method, path, body), 401, "unauthorized");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyTheRightRolesGetIn(Method method, String path, String body, List<String> roles) {
        for (String role : List.of("viewer", "editor", "admin", "integrator")) {
            Response response = send(tenant.as(role), method, path, body);
            assertThat(response.statusCode() != 403).as(role).isEqualTo(roles.contains(role));
            assertThat(response.statusCode()).isLessThan(500);
        }
    }

    @Test
    void otherTenantsRecordsDoNotExist() {
        Journey journey = Journey.known(tenant);
        String record = FEEDBACK + "/"
                + deliver(tenant, answer("1", "NPS", 1)).jsonPath().getString("id");
        String insight = tenant.editor()
                .body(Map.of("title", "a", "type", "GAIN"))
                .post(INSIGHTS)
                .header("Location");
        String run = tenant.editor()
                .contentType("application/x-ndjson")
                .body("{}".getBytes(UTF_8))
                .post(FEEDBACK + "/imports")
                .header("Location");
        String mapping = tenant.editor()
                .body("{\"name\": \"a\", \"mapping\": {}}")
                .post(MAPPINGS)
                .header("Location");
        String rule = tenant.editor()
                .body(Map.of(
                        "name", "r", "position", 1, "match", Map.of("text", "a"), "to", Map.of("journeyKey", "claim")))
                .post(RULES)
                .header("Location");
        TestTenant other = TestTenant.create();

        for (String path : List.of(mapping, rule)) {
            tenant.viewer().get(path).then().statusCode(200);
            assertRefused(other.viewer().get(path), 404, "not_found");
            assertRefused(other.editor().header("If-Match", "\"1\"").body("{}").patch(path), 404, "not_found");
            assertRefused(other.editor().header("If-Match", "\"1\"").delete(path), 404, "not_found");
        }
        for (String list : List.of(MAPPINGS, RULES)) {
            other.viewer().get(list).then().statusCode(200).body("items", empty());
        }
        for (String path : List.of(record + "/history", record + "/suggestions", run + "/errors.csv")) {
            assertRefused(other.viewer().get(path), 404, "not_found");
        }
        assertRefused(other.editor().post(run + "/cancel"), 404, "not_found");
        for (String decision : List.of("accept", "decline")) {
            String path = record + "/suggestions/STEP/" + journey.report() + "/" + decision;
            assertRefused(other.editor().post(path), 404, "not_found");
        }
        Map<String, ?> move =
                Map.of("filter", Map.of("source", "after-claim"), "to", Map.of("journeyId", journey.id()));
        assertRefused(other.editor().body(move).post(FEEDBACK + "/reroute"), "to.journeyId");

        for (String path : List.of(record, insight, run, "/api/v1/metrics?journeyId=" + journey.id())) {
            tenant.viewer().get(path).then().statusCode(200);
            assertRefused(other.viewer().get(path), 404, "not_found");
        }
        assertRefused(other.editor().header("If-Match", "\"0\"").body("{}").patch(insight), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "\"0\"").delete(insight), 404, "not_found");
        for (String command : List.of("/validate", "/reject", "/resolve", "/reopen", "/merge/undo")) {
            assertRefused(other.editor().body("{}").post(insight + command), 404, "not_found");
        }
        assertRefused(
                other.editor().body(Map.of("intoId", UUID.randomUUID())).post(insight + "/merge"), 404, "not_found");
        assertRefused(
                other.editor().body("{\"parts\": [{\"title\": \"a\"}]}").post(insight + "/split"), 404, "not_found");
        for (String path :
                List.of(insight + "/evidence", insight + "/history", insight + "/duplicates", record + "/insights")) {
            assertRefused(other.viewer().get(path), 404, "not_found");
        }
        for (String path : List.of(FEEDBACK, INSIGHTS, FEEDBACK + "/imports")) {
            other.viewer().get(path).then().statusCode(200).body("items", empty());
        }
        other.viewer().get("/api/v1/metrics?type=NPS").then().body("items[0].n", equalTo(0));
    }

    @Test
    void rowLevelSecurityAloneHidesOtherTenants() {
        Journey.known(tenant);
        deliver(tenant, answer("1", "NPS", 1, "report"));
        tenant.viewer().get("/api/v1/metrics?type=NPS").then().body("items[0].n", equalTo(1));
        SecondWall wall = new SecondWall("insight");

        for (String table :
                List.of("feedback", "figure_series", "figure_count", "evidence", "node_replica", "journey_replica")) {
            assertThat(wall.rowsSeenBy(tenant.id(), table)).as(table).isPositive();
            assertThat(wall.rowsSeenBy(TestTenant.create().id(), table))
                    .as(table)
                    .isZero();
            assertThat(wall.rowsSeenBy(null, table)).as(table).isZero();
        }
        assertThat(wall.tenantTables()).contains("feedback", "outbox").isSubsetOf(wall.walledTables());
    }

    static List<Arguments> hostileRecords() {
        return HostileBodies.of(RECORD)
                .missing("source")
                .missing("externalId")
                .missing("fieldType")
                .missing("value")
                .text("externalId", 200)
                .text("comment", 10_000)
                .text("customerKey", 200)
                .wrong("source", Map.of("type", "MADE_UP", "name", "s"))
                .wrong("source", Map.of("type", "SURVEY", "name", " "))
                .wrong("fieldType", "MADE_UP")
                .wrong("value", 11)
                .wrong("value", "5")
                .wrong("value", true)
                .wrong("value", List.of(1))
                .wrong("value", 1e300)
                .wrong("scaleMin", 3)
                .wrong("collectedAt", "yesterday")
                .wrong("collectedAt", "1815-06-18T12:00:00Z")
                .wrong("language", "not a language!")
                .wrong("stepKey", "report")
                .wrong("journeyId", "claim")
                .wrong("metadata", List.of())
                .wrong("metadata", Map.of("long", "x".repeat(10_001)))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileRecords")
    void badRecordIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(FEEDBACK), field.equals("stepKey") ? "journeyKey" : field);
        tenant.viewer().get(FEEDBACK).then().body("items", empty());
    }

    static List<Arguments> hostileBatches() {
        return HostileBodies.of("{\"items\": []}")
                .missing("items")
                .wrong("items", "x")
                .wrong("items", Collections.nCopies(1001, Map.of()))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBatches")
    void badEnvelopeIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(FEEDBACK + "/batch"), field);
    }

    static List<Arguments> hostileInsights() {
        return HostileBodies.of("{\"title\": \"a\", \"type\": \"GAIN\", \"description\": \"d\"}")
                .missing("title")
                .missing("type")
                .text("title", 300)
                .text("description", 10_000)
                .wrong("type", "MADE_UP")
                .wrong("experienceImpact", 2.1)
                .wrong("experienceImpact", 0.15)
                .wrong("weight", -1)
                .wrong("weight", "much")
                .wrong("personaIds", List.of("nobody"))
                .wrong("links", List.of(Map.of()))
                .wrong("links", List.of(Map.of("stepKey", "report")))
                .wrong("evidence", List.of(Map.of()))
                .wrong("evidence", List.of(Map.of("quote", "")))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileInsights")
    void badInsightIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(INSIGHTS), field);
        tenant.viewer().get(INSIGHTS).then().body("items", empty());
    }

    static List<Arguments> hostileScopes() {
        return HostileBodies.of("{\"scopes\": []}")
                .missing("scopes")
                .wrong("scopes", List.of(Map.of("ref", "a")))
                .wrong("scopes", List.of(Map.of("ref", "a", "journeyId", UUID.randomUUID(), "from", "soon")))
                .wrong("scopes", List.of(Map.of("ref", "a", "journeyId", UUID.randomUUID(), "segmentId", "few")))
                .wrong("include", List.of("EVERYTHING"))
                .wrong("insightIds", List.of("x"))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileScopes")
    void badEvidenceRequestIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.viewer().body(body).post("/internal/v1/evidence"), field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feedback?limit=0", "/feedback?cursor=abc", "/feedback?resolution=LOST", "/feedback?journeyId=x",
                "/feedback?source=%00", "/insights?status=NEW", "/insights?stepId=1", "/metrics?type=FUN",
                "/metrics?method=MEAN", "/metrics?method=MEAN&type=NPS", "/metrics?to=tomorrow",
                        "/metrics?from=2026-13-01",
                "/metrics?to=2026-01-01&from=2026-01-01", "/metrics?from=2026-01-01T08:00:00Z",
                        "/feedback/imports?limit=x"
            })
    void badParameterIsRefusedByName(String query) {
        String field = query.split("[?=]")[1];
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get("/api/v1" + query), field);
    }

    @Test
    void stepKeyNeedsItsJourney() {
        assertRefused(tenant.viewer().get("/api/v1/metrics?stepKey=report"), "journeyKey");
    }

    private static Response send(RequestSpecification caller, Method method, String path, @Nullable String body) {
        RequestSpecification request = caller.header("If-Match", "\"0\"");
        if (path.endsWith("/imports") || path.endsWith("/preview")) {
            request.contentType("application/x-ndjson");
        }
        return body == null
                ? request.request(method, path)
                : request.body(body.getBytes(UTF_8)).request(method, path);
    }
}
