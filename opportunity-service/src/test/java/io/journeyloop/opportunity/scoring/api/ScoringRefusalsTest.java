package io.journeyloop.opportunity.scoring.api;

import static io.journeyloop.opportunity.Models.MODELS;
import static io.journeyloop.opportunity.Models.criterion;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.journeyloop.opportunity.Models;
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

/** Who may not do what to scoring models and the audit, and what they don't take. */
@QuarkusTest
class ScoringRefusalsTest {

    private static final String AUDIT = "/api/v1/audit";

    private final TestTenant tenant = TestTenant.create();
    private final Models models = new Models(tenant);

    static Stream<Arguments> endpoints() {
        String one = MODELS + "/" + UUID.randomUUID();
        return Stream.of(
                Arguments.of(Method.POST, MODELS, "{\"method\": \"RICE\"}", true),
                Arguments.of(Method.POST, one + "/versions", "{}", true),
                Arguments.of(Method.PATCH, one, "{}", true),
                Arguments.of(Method.DELETE, one, null, true),
                Arguments.of(Method.POST, one + "/activate", null, true),
                Arguments.of(Method.GET, AUDIT, null, false));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyGetsInWithoutTokenOrRole(Method method, String path, @Nullable String body, boolean writes) {
        assertRefused(send(TestTenant.nobody(), method, path, body), 401, "unauthorized");
        assertRefused(send(tenant.integrator(), method, path, body), 403, "forbidden");
        if (writes) {
            assertRefused(send(tenant.viewer(), method, path, body), 403, "forbidden");
        }
    }

    @Test
    void otherTenantsModelDoesNotExist() {
        String path = MODELS + "/" + models.created(Map.of("method", "RICE"));
        TestTenant other = TestTenant.create();

        assertRefused(other.viewer().get(path), 404, "not_found");
        assertRefused(other.editor().post(path + "/activate"), 404, "not_found");
        assertRefused(other.editor().body("{}").post(path + "/versions"), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "\"0\"").body("{}").patch(path), 404, "not_found");
        assertRefused(other.editor().header("If-Match", "\"0\"").delete(path), 404, "not_found");
        other.viewer().get(AUDIT).then().statusCode(200).body("items.findAll { it.by != 'system' }", empty());
    }

    @Test
    void rowLevelSecurityAloneHidesTheAuditOfOthers() {
        models.created(Map.of("method", "RICE"));
        SecondWall wall = new SecondWall("opportunity");

        assertThat(wall.rowsSeenBy(tenant.id(), "audit_entry")).isPositive();
        assertThat(wall.rowsSeenBy(TestTenant.create().id(), "audit_entry")).isZero();
        assertThat(wall.rowsSeenBy(null, "audit_entry")).isZero();
        assertThat(wall.tenantTables()).isSubsetOf(wall.walledTables());
    }

    static List<Arguments> hostileBodies() {
        Map<String, Object> endless = Map.of("key", "c", "side", "CUSTOMER", "max", 1e10);
        return HostileBodies.of("{\"method\": \"RICE\"}")
                .missing("method")
                .wrong("method", "MAGIC")
                .wrong("key", "Not A Key")
                .wrong("criteria", List.of())
                .wrong("criteria", Collections.singletonList(null))
                .wrong("criteria", Collections.nCopies(21, criterion("a", "CUSTOMER", 0, 1)))
                .wrong("criteria", List.of(Map.of("key", "a b", "side", "CUSTOMER")))
                .wrong("criteria", List.of(Map.of("key", "a", "side", "OURS")))
                .wrong("criteria", List.of(Map.of("side", "CUSTOMER")))
                .wrong("criteria", List.of(criterion("a", "CUSTOMER", 1, 1)))
                .wrong("criteria", List.of(criterion("a", "CUSTOMER", 2, 1)))
                .wrong("criteria", List.of(endless))
                .wrong("criteria", List.of(Map.of("key", "a", "side", "CUSTOMER", "weight", -1)))
                .wrong("criteria", List.of(Map.of("key", "a", "side", "CUSTOMER", "figure", "EXPERIENCE")))
                .wrong("criteria", List.of(Map.of("key", "a", "side", "CUSTOMER", "figure", "NPS")))
                .wrong("formula", "x".repeat(1001))
                .wrong("formula", 7)
                .wrong("formula", "reach * 2")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void badModelIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(MODELS), field);
        tenant.viewer().get(MODELS).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "cursor=abc", "subjectId=1", "action=MODEL_EATEN"})
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().get(AUDIT + "?" + query), query.split("=", 2)[0]);
    }

    private static Response send(RequestSpecification caller, Method method, String path, @Nullable String body) {
        RequestSpecification request = caller.header("If-Match", "\"0\"");
        return body == null ? request.request(method, path) : request.body(body).request(method, path);
    }
}
