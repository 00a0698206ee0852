package io.journeyloop.opportunity.guardrails;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.opportunity.World.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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

/** What the organisation will not do. */
@QuarkusTest
class GuardrailTest {

    private static final String GUARDRAILS = "/api/v1/guardrails";
    private static final Map<String, Object> NO_DATA_SALES =
            Map.of("statement", "We will not sell data", "reason", "Trust is worth more");

    private final World world = World.create();
    private final TestTenant tenant = world.tenant();

    @Test
    void opportunityIsDismissedWithTheGuardrailsReason() {
        String guardrail = created();
        String path = OPPORTUNITIES + "/" + id(world.valued("Sell addresses", 10, 90, 1));

        dismiss(tenant.editor(), path, guardrail)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("DISMISSED"))
                .body("dismissedReason", equalTo("We will not sell data: Trust is worth more"))
                .body("guardrailId", equalTo(guardrail))
                .body("rank", nullValue());
        tenant.viewer()
                .get("/api/v1/audit?action=OPPORTUNITY_DISMISSED")
                .then()
                .body("items[0].changes.after", contains(guardrail));
        patch(path, 1, Map.of("title", "Sell addresses?")).then().body("guardrailId", equalTo(guardrail));
        patch(path, 2, Map.of("status", "OPEN"))
                .then()
                .statusCode(200)
                .body("guardrailId", nullValue())
                .body("dismissedReason", nullValue());
    }

    @Test
    void guardrailIsWrittenListedChangedAndArchived() {
        String path = GUARDRAILS + "/" + created();

        tenant.viewer().get(GUARDRAILS).then().body("items.key", contains("we-will-not-sell-data"));
        tenant.viewer().get(GUARDRAILS + "/key:we-will-not-sell-data").then().statusCode(200);
        patch(path, 0, Map.of("reason", "It is forbidden"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("reason", equalTo("It is forbidden"))
                .body("statement", equalTo("We will not sell data"));
        assertRefused(patch(path, 0, Map.of("reason", "Late")), 412, "stale");
        assertRefused(patch(path, 1, Map.of("key", "other")), "key");
        tenant.editor().header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        tenant.viewer().get(path).then().body("archivedAt", notNullValue());
        tenant.viewer().get(GUARDRAILS).then().body("items", empty());
        assertRefused(patch(path, 2, Map.of("reason", "Late")), 409, "guardrail_archived");
    }

    @Test
    void whatIsUnknownOrArchivedDismissesNothing() {
        String guardrail = created();
        String path = OPPORTUNITIES + "/" + id(world.valued("Stays", 10, 90, 1));
        tenant.editor().header("If-Match", "\"0\"").delete(GUARDRAILS + "/" + guardrail);

        assertRefused(dismiss(tenant.editor(), path, guardrail), "guardrailId");
        assertRefused(dismiss(tenant.editor(), path, UUID.randomUUID().toString()), "guardrailId");
        assertRefused(dismiss(tenant.editor().header("If-Match", "\"7\""), path, guardrail), 412, "stale");
        tenant.viewer().get(path).then().body("status", equalTo("OPEN")).header("ETag", "\"0\"");
    }

    @Test
    void solvedOpportunityCannotBeDismissed() {
        String guardrail = created();
        String path = OPPORTUNITIES + "/" + id(world.valued("Done", 10, 90, 1));
        patch(path, 0, Map.of("status", "IN_PROGRESS"));
        patch(path, 1, Map.of("status", "SOLVED", "solvedReason", "shipped"));

        assertRefused(dismiss(tenant.editor(), path, guardrail), 422, "illegal_status");
    }

    static Stream<Arguments> endpoints() {
        String one = GUARDRAILS + "/" + UUID.randomUUID();
        String dismissal = OPPORTUNITIES + "/" + UUID.randomUUID() + "/dismiss";
        return Stream.of(
                Arguments.of(Method.POST, GUARDRAILS, "{\"statement\": \"a\", \"reason\": \"b\"}", true),
                Arguments.of(Method.GET, GUARDRAILS, null, false),
                Arguments.of(Method.GET, one, null, false),
                Arguments.of(Method.PATCH, one, "{}", true),
                Arguments.of(Method.DELETE, one, null, true),
                Arguments.of(Method.POST, dismissal, "{\"guardrailId\": \"" + UUID.randomUUID() + "\"}", true));
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
    void otherTenantsGuardrailDoesNotExist() {
        String guardrail = created();
        World other = World.create();
        String theirs = OPPORTUNITIES + "/" + id(other.valued("Theirs", 1, 1, 1));
        String path = GUARDRAILS + "/" + guardrail;

        assertRefused(other.tenant().viewer().get(path), 404, "not_found");
        assertRefused(other.tenant().editor().header("If-Match", "\"0\"").delete(path), 404, "not_found");
        assertRefused(
                other.tenant().editor().header("If-Match", "\"0\"").body("{}").patch(path), 404, "not_found");
        assertRefused(dismiss(other.tenant().editor(), theirs, guardrail), "guardrailId");
        assertRefused(dismiss(tenant.editor(), theirs, guardrail), 404, "not_found");
        assertThat(new SecondWall("opportunity").rowsSeenBy(other.tenant().id(), "guardrail"))
                .isZero();
    }

    static List<Arguments> hostileBodies() {
        return HostileBodies.of("{\"statement\": \"We will not\", \"reason\": \"so\"}")
                .missing("statement")
                .missing("reason")
                .text("statement", 500)
                .text("reason", 1000)
                .wrong("key", "Not A Key")
                .wrong("ownerId", 7)
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void badBodyIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(GUARDRAILS), field);
        tenant.viewer().get(GUARDRAILS).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=abc"})
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().get(GUARDRAILS + "?" + query), query.split("=", 2)[0]);
    }

    @Test
    void dismissalThatNamesNoGuardrailIsRefused() {
        String path = OPPORTUNITIES + "/" + id(world.valued("Ours", 10, 90, 1)) + "/dismiss";

        assertRefused(tenant.editor().body("{}").post(path), "guardrailId");
        assertRefused(tenant.editor().body(Map.of("guardrailId", "a")).post(path), "guardrailId");
        assertRefused(
                tenant.editor().body(Map.of("guardrailId", UUID.randomUUID())).post(path), "guardrailId");
    }

    private String created() {
        return tenant.editor()
                .body(NO_DATA_SALES)
                .post(GUARDRAILS)
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("id");
    }

    private static Response dismiss(RequestSpecification by, String path, String guardrail) {
        return by.body(Map.of("guardrailId", guardrail)).post(path + "/dismiss");
    }

    private Response patch(String path, int version, Map<String, Object> body) {
        return tenant.editor()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(path);
    }

    private static Response send(RequestSpecification caller, Method method, String path, @Nullable String body) {
        RequestSpecification request = caller.header("If-Match", "\"0\"");
        return body == null ? request.request(method, path) : request.body(body).request(method, path);
    }
}
