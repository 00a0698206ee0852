package io.journeyloop.opportunity.guardrails;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many guardrails by one call, as the gateway reads them. */
@QuarkusTest
class GuardrailBatchTest {

    private static final String GUARDRAILS = "/api/v1/guardrails";
    private static final String BATCH = "/internal/v1/guardrails/batch";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void manyGuardrailsComeInOneAnswerArchivedOnesIncluded() {
        String data = guardrail("We will not sell data");
        String time = guardrail("We will not waste time");
        guardrail("Nobody asked for");
        tenant.editor()
                .header("If-Match", "\"0\"")
                .delete(GUARDRAILS + "/" + data)
                .then()
                .statusCode(204);

        batch(tenant, List.of(time, data, UUID.randomUUID().toString()))
                .then()
                .statusCode(200)
                .body("items.id", contains(data, time));
    }

    @Test
    void anotherTenantsGuardrailsAreNotFound() {
        batch(TestTenant.create(), List.of(guardrail("We will not sell data")))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void strangersWrongRolesAndBadBodiesGetNothing() {
        Map<String, Object> nothing = Map.of("ids", List.of());
        assertRefused(TestTenant.nobody().body(nothing).post(BATCH), 401, "unauthorized");
        assertRefused(tenant.integrator().body(nothing).post(BATCH), 403, "forbidden");
        assertRefused(tenant.viewer().body(Map.of()).post(BATCH), "ids");
        assertRefused(batch(tenant, List.of("a")), "ids[0]");
        assertRefused(batch(tenant, Collections.nCopies(5001, UUID.randomUUID().toString())), "ids");
    }

    @Test
    void manyTakeAsManyStatementsAsOne() {
        String one = guardrail("One");
        List<String> many = List.of(one, guardrail("Two"), guardrail("Three"));

        new StatementCount("opportunity").assertSame(() -> batch(tenant, List.of(one)), () -> batch(tenant, many));
    }

    private static Response batch(TestTenant asking, List<String> ids) {
        return asking.viewer().body(Map.of("ids", ids)).post(BATCH);
    }

    private String guardrail(String statement) {
        return tenant.editor()
                .body(Map.of("statement", statement, "reason", "Trust is worth more"))
                .post(GUARDRAILS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
