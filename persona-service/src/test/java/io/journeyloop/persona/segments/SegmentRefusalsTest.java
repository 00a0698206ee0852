package io.journeyloop.persona.segments;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.persona.customers.Customers;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SegmentRefusalsTest {

    private static final String SEGMENTS = "/api/v1/segments";
    private static final String RULES =
            "{\"match\": \"ALL\", \"conditions\": [{\"attribute\": \"a\", \"operator\": \"eq\", \"value\": 1}]}";

    private final TestTenant tenant = TestTenant.create();

    static Stream<Arguments> endpoints() {
        String one = SEGMENTS + "/" + UUID.randomUUID();
        return Stream.of(
                Arguments.of(Method.POST, SEGMENTS, "{\"name\": \"a\", \"kind\": \"MANUAL\"}", true),
                Arguments.of(Method.POST, SEGMENTS + "/preview", "{\"rules\": " + RULES + "}", false),
                Arguments.of(Method.GET, SEGMENTS, null, false),
                Arguments.of(Method.GET, one, null, false),
                Arguments.of(Method.PATCH, one, "{}", true),
                Arguments.of(Method.DELETE, one, null, true),
                Arguments.of(Method.GET, one + "/members", null, false),
                Arguments.of(Method.POST, one + "/members", "{\"customerKeys\": [\"a\"]}", true),
                Arguments.of(Method.DELETE, one + "/members/a", null, true));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyGetsInWithoutATokenOrWithTheWrongRole(Method method, String path, String body, boolean writes) {
        assertRefused(send(TestTenant.nobody(), method, path, body), 401, "unauthorized");
        assertRefused(send(tenant.integrator(), method, path, body), 403, "forbidden");
        if (writes) {
            assertRefused(send(tenant.viewer(), method, path, body), 403, "forbidden");
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void unknownSegmentIsNotFound(Method method, String path, String body, boolean writes) {
        if (path.split("/").length > 4 && !path.endsWith("preview")) {
            assertRefused(send(tenant.editor(), method, path, body), 404, "not_found");
        }
    }

    @Test
    void otherTenantsSegmentDoesNotExist() {
        Customers.put(tenant, "c-1", "{\"a\": 1}");
        String path = SEGMENTS + "/" + create().jsonPath().getString("id");
        TestTenant other = TestTenant.create();

        assertRefused(other.viewer().get(path), 404, "not_found");
        assertRefused(other.viewer().get(path + "/members"), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "\"0\"").body("{}").patch(path), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "\"0\"").delete(path), 404, "not_found");
        other.viewer().get(SEGMENTS).then().statusCode(200).body("items", empty());
        Response preview = other.viewer().body("{\"rules\": " + RULES + "}").post(SEGMENTS + "/preview");
        assertThat(preview.jsonPath().getInt("count")).isZero();
    }

    @Test
    void rowLevelSecurityAloneHidesOtherTenants() {
        Customers.put(tenant, "c-1", "{\"a\": 1}");
        create();
        SecondWall wall = new SecondWall("persona");

        for (String table : List.of("segment", "segment_member")) {
            assertThat(wall.rowsSeenBy(tenant.id(), table)).isEqualTo(1);
            assertThat(wall.rowsSeenBy(TestTenant.create().id(), table)).isZero();
            assertThat(wall.rowsSeenBy(null, table)).isZero();
        }
    }

    static List<Arguments> hostileBodies() {
        return HostileBodies.of(
                        "{\"name\": \"Gold\", \"kind\": \"DYNAMIC\", \"description\": \"d\", \"rules\": " + RULES + "}")
                .missing("name")
                .missing("kind")
                .missing("rules")
                .text("name", 200)
                .text("description", 5000)
                .wrong("name", " ")
                .wrong("kind", "MADE_UP")
                .wrong("personaId", "x")
                .wrong("personaId", UUID.randomUUID())
                .wrong("key", "Not A Key")
                .wrong("rules", "all")
                .wrong("rules", Map.of())
                .wrong("rules", Map.of("match", "SOME", "conditions", List.of()))
                .wrong("rules", rules(List.of()))
                .wrong("rules", rules(Collections.nCopies(51, condition("a", "is_set"))))
                .wrong("rules", rules(List.of(condition("a", "is"))))
                .wrong("rules", rules(List.of(condition(" ", "is_set"))))
                .wrong("rules", rules(List.of(condition("x".repeat(81), "is_set"))))
                .wrong("rules", rules(List.of(Map.of("attribute", "a", "operator", "lt", "value", "gold"))))
                .wrong("rules", rules(List.of(Map.of("attribute", "a", "operator", "eq", "value", Map.of("b", 1)))))
                .wrong("rules", rules(List.of(Map.of("attribute", "a", "operator", 5))))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void badBodyIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(SEGMENTS), field);
        tenant.viewer().get(SEGMENTS).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"rules\": null}", "{\"rules\": 5}", "{\"rules\": {\"match\": \"ALL\"}}"})
    void previewOfNoRulesIsRefused(String body) {
        assertRefused(tenant.viewer().body(body).post(SEGMENTS + "/preview"), "rules");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"customerKeys\": []}",
                "{\"customerKeys\": [null]}",
                "{\"customerKeys\": [\" \"]}",
                "{\"customerKeys\": [5]}",
                "{\"customerKeys\": \"a\"}"
            })
    void badMembersAreRefused(String body) {
        assertRefused(tenant.editor().body(body).post(SEGMENTS + "/" + UUID.randomUUID() + "/members"), "customerKeys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=ten", "cursor=%00", "kind=NEW", "personaId=x", "archived=maybe"})
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(SEGMENTS + "?" + query), query.split("=")[0]);
    }

    private Response create() {
        Response created = tenant.editor()
                .body("{\"name\": \"Gold\", \"kind\": \"DYNAMIC\", \"rules\": " + RULES + "}")
                .post(SEGMENTS);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created;
    }

    private static Map<String, Object> rules(List<?> conditions) {
        return Map.of("match", "ALL", "conditions", conditions);
    }

    private static Map<String, Object> condition(String attribute, String operator) {
        return Map.of("attribute", attribute, "operator", operator);
    }

    private static Response send(RequestSpecification caller, Method method, String path, String body) {
        RequestSpecification request = caller.header("If-Match", "\"0\"");
        return body == null ? request.request(method, path) : request.body(body).request(method, path);
    }
}
