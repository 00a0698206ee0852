package io.journeyloop.opportunity.solutions;

import static io.journeyloop.opportunity.solutions.SolutionWorld.SOLUTIONS;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SolutionRefusalsTest {

    private static final String STATUS = SOLUTIONS + "/delivery-status";
    private static final String BATCH = "/internal/v1/solutions/batch";
    private static final String REPORT = "{\"system\": \"JIRA\", \"externalId\": \"a\", \"status\": \"DONE\"}";

    private final TestTenant tenant = TestTenant.create();

    static Stream<Arguments> endpoints() {
        String one = SOLUTIONS + "/" + UUID.randomUUID();
        return Stream.of(
                Arguments.of(Method.POST, SOLUTIONS, "{\"title\": \"a\"}", true),
                Arguments.of(Method.GET, SOLUTIONS, null, false),
                Arguments.of(Method.GET, one, null, false),
                Arguments.of(Method.GET, one + "/result", null, false),
                Arguments.of(Method.PATCH, one, "{}", true),
                Arguments.of(Method.DELETE, one, null, true),
                Arguments.of(Method.POST, one + "/ship", "{}", true),
                Arguments.of(Method.POST, BATCH, "{}", false));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyWithoutATokenAndNoWrongRoleGetsIn(Method method, String path, @Nullable String body, boolean writes) {
        assertRefused(send(TestTenant.nobody(), method, path, body), 401, "unauthorized");
        assertRefused(send(tenant.integrator(), method, path, body), 403, "forbidden");
        if (writes) {
            assertRefused(send(tenant.viewer(), method, path, body), 403, "forbidden");
        }
    }

    @Test
    void trackersNeedTheRightRoleToo() {
        assertRefused(TestTenant.nobody().body(REPORT).post(STATUS), 401, "unauthorized");
        assertRefused(tenant.viewer().body(REPORT).post(STATUS), 403, "forbidden");
        assertRefused(tenant.integrator().body(REPORT).post(STATUS), 404, "not_found");
    }

    @Test
    void otherTenantsSolutionDoesNotExist() {
        SolutionWorld ours = SolutionWorld.create();
        String id = ours.solution(
                Map.of("status", "IN_DELIVERY", "deliveryLinks", List.of(Map.of("system", "JIRA", "externalId", "a"))));
        String path = SOLUTIONS + "/" + id;
        ours.ship(id, Map.of());

        assertRefused(tenant.viewer().get(path), 404, "not_found");
        assertRefused(tenant.viewer().get(path + "/result"), 404, "not_found");
        assertRefused(tenant.viewer().get(SOLUTIONS + "/key:answer-at-once"), 404, "not_found");
        assertRefused(tenant.editor().header("If-Match", "*").body("{}").patch(path), 404, "not_found");
        assertRefused(tenant.editor().header("If-Match", "*").delete(path), 404, "not_found");
        assertRefused(tenant.editor().body("{}").post(path + "/ship"), 404, "not_found");
        assertRefused(tenant.integrator().body(REPORT).post(STATUS), 404, "not_found");
        tenant.viewer().body(Map.of("ids", List.of(id))).post(BATCH).then().body("items", empty());
        var theirs = Map.of("title", "Theirs", "opportunityIds", List.of(ours.opportunity()));
        assertRefused(tenant.editor().body(theirs).post(SOLUTIONS), "opportunityIds[0]");
        var there = Map.of("title", "There", "scope", Map.of("journeyId", ours.journey()));
        assertRefused(tenant.editor().body(there).post(SOLUTIONS), "scope.journeyId");
    }

    @Test
    void rowLevelSecurityAloneHidesOtherTenants() {
        SolutionWorld ours = SolutionWorld.create();
        ours.ship(
                ours.solution(Map.of(
                        "status",
                        "IN_DELIVERY",
                        "deliveryLinks",
                        List.of(Map.of("system", "JIRA", "externalId", "a")))),
                Map.of());
        SecondWall wall = new SecondWall("opportunity");

        for (String table : List.of("solution", "solution_opportunity", "solution_delivery", "measurement")) {
            assertThat(wall.rowsSeenBy(ours.tenant().id(), table)).as(table).isPositive();
            assertThat(wall.rowsSeenBy(tenant.id(), table)).as(table).isZero();
            assertThat(wall.rowsSeenBy(null, table)).as(table).isZero();
        }
    }

    static List<Arguments> hostileBodies() {
        UUID unknown = UUID.randomUUID();
        var link = Map.of("system", "JIRA", "externalId", "a");
        return HostileBodies.of("{\"title\": \"Do it\", \"description\": \"d\", \"metric\": {\"type\": \"CSAT\"}}")
                .missing("title")
                .text("title", 200)
                .text("description", 5000)
                .wrong("title", " ")
                .wrong("key", "Not A Key")
                .wrong("status", "DONE")
                .wrong("status", "SHIPPED")
                .wrong("opportunityIds", List.of(unknown))
                .wrong("opportunityIds", Collections.nCopies(101, unknown))
                .wrong("opportunityIds", Collections.singletonList(null))
                .wrong("metricId", unknown)
                .wrong("metricId", "csat")
                .wrong("metric", Map.of())
                .wrong("metric", Map.of("type", "CUSTOM"))
                .wrong("metric", Map.of("type", "NPS", "method", "MEAN"))
                .wrong("scope", Map.of("stepId", unknown))
                .wrong("scope", Map.of("journeyId", unknown))
                .wrong("scope", Map.of("journeyId", unknown, "phaseId", unknown, "stepId", unknown))
                .wrong("baseline", "60 %")
                .wrong("baseline", 1.01)
                .wrong("target", -0.01)
                .wrong("windowDays", 0)
                .wrong("windowDays", 366)
                .wrong("windowDays", 1.5)
                .wrong("sampleSize", 29)
                .wrong("effort", -1)
                .wrong("plannedAt", "tomorrow")
                .wrong("plannedAt", "+999999-01-01T00:00:00Z")
                .wrong("deliveryLinks", List.of(Map.of("system", "TRELLO", "externalId", "a")))
                .wrong("deliveryLinks", List.of(Map.of("system", "JIRA", "externalId", " ")))
                .wrong("deliveryLinks", List.of(Map.of("system", "JIRA", "externalId", "a", "url", "javascript:x")))
                .wrong("deliveryLinks", List.of(link, link))
                .wrong("deliveryLinks", Collections.nCopies(51, link))
                .wrong("customFields", List.of())
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void badBodyIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(SOLUTIONS), field);
        tenant.viewer().get(SOLUTIONS).then().body("items", empty());
    }

    @Test
    void touchpointOfAnotherStepIsRefused() {
        UUID step = UUID.randomUUID();
        UUID elsewhere = UUID.randomUUID();
        UUID touchpoint = UUID.randomUUID();
        UUID journey = new World(tenant).journey(Map.of(step, touchpoint, elsewhere, UUID.randomUUID()));

        assertRefused(measuredAt(journey, elsewhere, touchpoint), "scope.touchpointId");
        assertThat(measuredAt(journey, step, touchpoint).statusCode()).isEqualTo(201);
    }

    private Response measuredAt(UUID journey, UUID step, UUID touchpoint) {
        var scope = Map.of("journeyId", journey, "stepId", step, "touchpointId", touchpoint);
        return tenant.editor().body(Map.of("title", "There", "scope", scope)).post(SOLUTIONS);
    }

    @Test
    void badBatchIsRefused() {
        assertRefused(batch(Map.of("ids", List.of("a"))), "ids[0]");
        assertRefused(batch(Map.of("ids", Collections.nCopies(5001, UUID.randomUUID()))), "ids");
        assertRefused(batch(Map.of("opportunityIds", Collections.singletonList(null))), "opportunityIds[0]");
        assertRefused(batch(Map.of("limit", 1)), "limit");
    }

    private Response batch(Map<String, ?> wanted) {
        return tenant.viewer().body(wanted).post(BATCH);
    }

    static List<Arguments> hostileReports() {
        return HostileBodies.of(REPORT)
                .missing("system")
                .missing("externalId")
                .missing("status")
                .text("externalId", 200)
                .wrong("status", "In Progress")
                .wrong("system", "TRELLO")
                .wrong("url", "file:///etc/passwd")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileReports")
    void badReportIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.integrator().body(body).post(STATUS), field);
    }

    @Test
    void numberBeyondAllMeasureIsRefused() {
        String body = "{\"title\": \"Big\", \"baseline\": 1e999}";

        assertRefused(tenant.editor().body(body).post(SOLUTIONS), "baseline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=abc", "status=NEW", "opportunityId=a"})
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().get(SOLUTIONS + "?" + query), query.split("=", 2)[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-id", "key:%00", "key:unknown", "%00"})
    void pathThatNamesNothingIsNotFound(String id) {
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(SOLUTIONS + "/" + id), 404, "not_found");
    }

    private static Response send(RequestSpecification caller, Method method, String path, @Nullable String body) {
        RequestSpecification request = caller.header("If-Match", "\"0\"");
        return body == null ? request.request(method, path) : request.body(body).request(method, path);
    }
}
