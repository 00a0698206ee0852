package io.journeyloop.persona.personas;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.journeyloop.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
class PersonaRefusalsTest {

    private static final String PERSONAS = "/api/v1/personas";

    private final TestTenant tenant = TestTenant.create();

    static Stream<Arguments> endpoints() {
        String one = PERSONAS + "/" + UUID.randomUUID();
        return Stream.of(
                Arguments.of(Method.POST, PERSONAS, "{\"name\": \"a\"}", true),
                Arguments.of(Method.GET, PERSONAS, null, false),
                Arguments.of(Method.GET, one, null, false),
                Arguments.of(Method.PATCH, one, "{}", true),
                Arguments.of(Method.DELETE, one, null, true),
                Arguments.of(Method.POST, one + "/activate", null, true),
                Arguments.of(Method.POST, one + "/duplicate", null, true),
                Arguments.of(Method.POST, one + "/merge", "{\"intoId\": \"" + UUID.randomUUID() + "\"}", true),
                Arguments.of(Method.GET, "/api/v1/persona-templates", null, false),
                Arguments.of(Method.POST, "/internal/v1/personas/batch", "{\"ids\": []}", false));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyGetsInWithoutAValidToken(Method method, String path, String body, boolean writes) {
        assertRefused(send(TestTenant.nobody(), method, path, body), 401, "unauthorized");
        Stream.of(
                        Tokens.expired(tenant.id(), "admin"),
                        Tokens.forAnotherAudience(tenant.id(), "admin"),
                        Tokens.ofAnotherIssuer(tenant.id(), "admin"),
                        tenant.token("admin") + "x",
                        "rubbish")
                .forEach(token -> assertRefused(send(TestTenant.with(token), method, path, body), 401, "unauthorized"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void wrongRoleIsForbidden(Method method, String path, String body, boolean writes) {
        assertRefused(send(tenant.integrator(), method, path, body), 403, "forbidden");
        if (writes) {
            assertRefused(send(tenant.viewer(), method, path, body), 403, "forbidden");
        }
    }

    @Test
    void tokenWithoutATenantIsForbidden() {
        assertRefused(TestTenant.with(Tokens.withoutTenant("admin")).get(PERSONAS), 403, "no_tenant");
    }

    @Test
    void otherTenantsPersonaDoesNotExist() {
        String path = PERSONAS + "/" + create("Saver").jsonPath().getString("id");
        TestTenant other = TestTenant.create();

        assertRefused(other.viewer().get(path), 404, "not_found");
        assertRefused(other.viewer().get(PERSONAS + "/key:saver"), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "\"0\"").body("{}").patch(path), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "\"0\"").delete(path), 404, "not_found");
        assertRefused(other.editor().post(path + "/activate"), 404, "not_found");
        assertRefused(other.editor().post(path + "/duplicate"), 404, "not_found");
        assertRefused(other.editor().body(Map.of("intoId", UUID.randomUUID())).post(path + "/merge"), 404, "not_found");
        other.viewer().get(PERSONAS).then().statusCode(200).body("items", empty());
        tenant.viewer().get(path).then().statusCode(200);
    }

    @Test
    void rowLevelSecurityAloneHidesOtherTenants() {
        create("Saver");
        SecondWall wall = new SecondWall("persona");

        assertThat(wall.rowsSeenBy(tenant.id(), "persona")).isEqualTo(1);
        assertThat(wall.rowsSeenBy(TestTenant.create().id(), "persona")).isZero();
        assertThat(wall.rowsSeenBy(null, "persona")).isZero();
        assertThat(wall.tenantTables()).contains("persona", "outbox").isSubsetOf(wall.walledTables());
    }

    static List<Arguments> hostileBodies() {
        return HostileBodies.of("{\"name\": \"Saver\", \"summary\": \"s\"}")
                .missing("name")
                .text("name", 200)
                .text("summary", 5000)
                .wrong("name", " ")
                .wrong("type", "MADE_UP")
                .wrong("status", 0)
                .wrong("needs", Map.of())
                .wrong("needs", List.of(Map.of("text", "")))
                .wrong("traits", List.of(Map.of("name", "a", "score", 6)))
                .wrong("traits", List.of(Map.of("name", "a", "score", "5")))
                .wrong("goals", java.util.Collections.nCopies(51, "g"))
                .text("ownerId", 200)
                .text("teamId", 200)
                .wrong("status", "ARCHIVED")
                .wrong("templateKey", "no-such-template")
                .wrong("needs", java.util.Collections.nCopies(2, Map.of("id", UUID.randomUUID(), "text", "n")))
                .wrong("colour", "red")
                .wrong("key", "Not A Key")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void badBodyIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(PERSONAS), field);
        tenant.viewer().get(PERSONAS).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=ten", "cursor=%00", "cursor=abc", "status=NEW"})
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(PERSONAS + "?" + query), query.split("=")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-id", "key:%00", "key:unknown", "%00"})
    void pathThatNamesNothingIsNotFound(String id) {
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(PERSONAS + "/" + id), 404, "not_found");
    }

    @Test
    void otherMediaTypesAndMethodsAreRefused() {
        assertRefused(
                tenant.editor().contentType("text/plain").body("name").post(PERSONAS), 415, "unsupported_media_type");
        assertRefused(tenant.editor().body("{}").put(PERSONAS), 405, "method_not_allowed");
        assertRefused(tenant.editor().get("/api/v1/nothing"), 404, "not_found");
    }

    private Response create(String name) {
        return tenant.editor().body(Map.of("name", name)).post(PERSONAS);
    }

    private static Response send(RequestSpecification caller, Method method, String path, String body) {
        RequestSpecification request = caller.header("If-Match", "\"0\"");
        return body == null ? request.request(method, path) : request.body(body).request(method, path);
    }
}
