package io.journeyloop.opportunity.backlog.api;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.opportunity.World.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.journeyloop.testkit.Tokens;
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
class OpportunityRefusalsTest {

    private static final String BATCH = "/internal/v1/opportunities/batch";

    private final World world = World.create();
    private final TestTenant tenant = world.tenant();

    static Stream<Arguments> endpoints() {
        String one = OPPORTUNITIES + "/" + UUID.randomUUID();
        return Stream.of(
                Arguments.of(Method.POST, OPPORTUNITIES, "{\"title\": \"a\", \"type\": \"PAIN_POINT\"}", true),
                Arguments.of(Method.GET, OPPORTUNITIES, null, false),
                Arguments.of(Method.GET, one, null, false),
                Arguments.of(Method.GET, one + "/score", null, false),
                Arguments.of(Method.PATCH, one, "{}", true),
                Arguments.of(Method.DELETE, one, null, true),
                Arguments.of(Method.POST, BATCH, "{}", false),
                Arguments.of(Method.GET, "/api/v1/scoring-models", null, false),
                Arguments.of(Method.GET, "/api/v1/scoring-models/key:value-effort-1", null, false));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyGetsInWithoutAValidToken(Method method, String path, @Nullable String body, boolean writes) {
        assertRefused(send(TestTenant.nobody(), method, path, body), 401, "unauthorized");
        Stream.of(
                        Tokens.expired(tenant.id(), "admin"),
                        Tokens.forAnotherAudience(tenant.id(), "admin"),
                        tenant.token("admin") + "x",
                        "rubbish")
                .forEach(token -> assertRefused(send(TestTenant.with(token), method, path, body), 401, "unauthorized"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void wrongRoleIsForbidden(Method method, String path, @Nullable String body, boolean writes) {
        assertRefused(send(tenant.integrator(), method, path, body), 403, "forbidden");
        if (writes) {
            assertRefused(send(tenant.viewer(), method, path, body), 403, "forbidden");
        }
    }

    @Test
    void otherTenantsOpportunityDoesNotExist() {
        String id = id(world.valued("Ours", 80, 40, 1));
        String path = OPPORTUNITIES + "/" + id;
        TestTenant other = TestTenant.create();

        assertRefused(other.viewer().get(path), 404, "not_found");
        assertRefused(other.viewer().get(path + "/score"), 404, "not_found");
        assertRefused(other.viewer().get(OPPORTUNITIES + "/key:ours"), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "\"0\"").body("{}").patch(path), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "\"0\"").delete(path), 404, "not_found");
        other.viewer().get(OPPORTUNITIES).then().statusCode(200).body("items", empty());
        other.viewer().body(Map.of("ids", List.of(id))).post(BATCH).then().body("items", empty());
        var below = Map.of("title", "Theirs", "type", "IMPROVEMENT", "parentId", id);
        assertRefused(other.editor().body(below).post(OPPORTUNITIES), "parentId");
        tenant.viewer().get(path).then().statusCode(200);
    }

    @Test
    void otherTenantsJourneysInsightsAndPersonasCannotBeLinked() {
        UUID step = UUID.randomUUID();
        World other = World.create();
        UUID journey = other.journey(step);

        assertRefused(post("links", List.of(Map.of("journeyId", journey, "stepId", step))), "links[0].journeyId");
        assertRefused(post("insightIds", List.of(other.insight(journey, step))), "insightIds[0]");
        assertRefused(post("personaIds", List.of(other.persona())), "personaIds[0]");
    }

    @Test
    void rowLevelSecurityAloneHidesOtherTenants() {
        world.valued("Ours", 80, 40, 1);
        SecondWall wall = new SecondWall("opportunity");

        for (String table : List.of("opportunity", "scoring_model", "score_history", "outbox")) {
            assertThat(wall.rowsSeenBy(tenant.id(), table)).as(table).isPositive();
            assertThat(wall.rowsSeenBy(TestTenant.create().id(), table))
                    .as(table)
                    .isZero();
            assertThat(wall.rowsSeenBy(null, table)).as(table).isZero();
        }
        assertThat(wall.tenantTables())
                .contains("opportunity_link", "opportunity_insight", "evidence_replica", "insight_link_replica")
                .contains("opportunity_merge", "opportunity_word", "opportunity_distinction", "goal_opportunity")
                .isSubsetOf(wall.walledTables());
    }

    static List<Arguments> hostileBodies() {
        UUID unknown = UUID.randomUUID();
        return HostileBodies.of("{\"title\": \"Do it\", \"type\": \"PAIN_POINT\", \"description\": \"d\"}")
                .missing("title")
                .missing("type")
                .text("title", 200)
                .text("description", 5000)
                .wrong("title", " ")
                .wrong("type", "MADE_UP")
                .wrong("type", 0)
                .wrong("status", "LATER")
                .wrong("status", "SOLVED")
                .wrong("key", "Not A Key")
                .wrong("parentId", unknown)
                .wrong("parentId", "top")
                .wrong("insightIds", List.of(unknown))
                .wrong("insightIds", Collections.nCopies(501, unknown))
                .wrong("insightIds", Collections.singletonList(null))
                .wrong("links", Map.of())
                .wrong("links", List.of(Map.of("stepId", unknown)))
                .wrong("links", List.of(Map.of("journeyId", unknown)))
                .wrong("personaIds", List.of(unknown))
                .wrong("ownerId", "x".repeat(201))
                .wrong("teamId", 7)
                .wrong("goalIds", List.of(unknown))
                .wrong("inputs", List.of(Map.of("criterion", "reach", "value", 1)))
                .wrong("inputs", List.of(Map.of("criterion", "effort", "value", 5.01)))
                .wrong("inputs", List.of(Map.of("criterion", "effort", "value", "3")))
                .wrong("inputs", List.of(Map.of("criterion", "effort")))
                .wrong("inputs", List.of(Map.of("criterion", "effort", "value", 1, "confidence", 1.1)))
                .wrong("inputs", List.of(World.input("effort", 1), World.input("effort", 2)))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void badBodyIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(OPPORTUNITIES), field);
        tenant.viewer().get(OPPORTUNITIES).then().body("items", empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBatches")
    void badBatchIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.viewer().body(body).post(BATCH), field);
    }

    static List<Arguments> hostileBatches() {
        return HostileBodies.of("{}")
                .wrong("ids", Collections.nCopies(5001, UUID.randomUUID()))
                .wrong("stepIds", List.of("a"))
                .wrong("parentIds", List.of("a"))
                .wrong("journeyIds", Collections.singletonList(null))
                .wrong("insightIds", 1)
                .asArguments();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=ten",
                "cursor=%00",
                "cursor=abc",
                "cursor=MB8xHzEfeA",
                "status=NEW",
                "journeyId=a",
                "stepId=%00",
                "insightId=1"
            })
    void badParameterIsRefusedByName(String query) {
        assertRefused(
                tenant.viewer().urlEncodingEnabled(false).get(OPPORTUNITIES + "?" + query), query.split("=", 2)[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-id", "key:%00", "key:unknown", "%00"})
    void pathThatNamesNothingIsNotFound(String id) {
        for (String path : List.of(OPPORTUNITIES, "/api/v1/scoring-models")) {
            assertRefused(tenant.viewer().urlEncodingEnabled(false).get(path + "/" + id), 404, "not_found");
        }
    }

    private Response post(String field, Object value) {
        return tenant.editor()
                .body(Map.of("title", "Refers", "type", "PAIN_POINT", field, value))
                .post(OPPORTUNITIES);
    }

    private static Response send(RequestSpecification caller, Method method, String path, @Nullable String body) {
        RequestSpecification request = caller.header("If-Match", "\"0\"");
        return body == null ? request.request(method, path) : request.body(body).request(method, path);
    }
}
