package io.journeyloop.opportunity.cycles.api;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.opportunity.priorities.Loop;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many cycles by one call, as the gateway reads them. */
@QuarkusTest
class CycleBatchTest {

    private static final String CYCLES = "/api/v1/cycles";
    private static final String BATCH = "/internal/v1/cycles/batch";

    private final Loop loop = Loop.create();
    private final TestTenant tenant = loop.world().tenant();

    @Test
    void cyclesAreFoundByIdAndTheLatestByJourney() {
        UUID journey = loop.journey(null, 3, UUID.randomUUID());
        UUID other = loop.journey(null, 3, UUID.randomUUID());
        String first = open(journey);
        String second = close(first);
        String third = close(second);
        String elsewhere = open(other);

        batch(Map.of("journeyIds", List.of(journey), "limit", 50))
                .then()
                .statusCode(200)
                .body("items.id", contains(third, second, first));
        batch(Map.of("journeyIds", List.of(journey, other), "limit", 1))
                .then()
                .body("items.id", containsInAnyOrder(third, elsewhere));
        batch(Map.of("ids", List.of(first), "journeyIds", List.of(journey), "limit", 2))
                .then()
                .body("items.id", contains(third, second, first));
        batch(Map.of("ids", List.of(UUID.randomUUID()), "limit", 1)).then().body("items", empty());
    }

    @Test
    void strangersWrongRolesAndBadBodiesGetNothing() {
        UUID journey = loop.journey(null, 3, UUID.randomUUID());
        open(journey);
        Map<String, Object> wanted = Map.of("journeyIds", List.of(journey), "limit", 1);

        assertThat(post(TestTenant.create(), wanted).jsonPath().getList("items"))
                .isEmpty();
        assertRefused(TestTenant.nobody().body(wanted).post(BATCH), 401, "unauthorized");
        assertRefused(tenant.integrator().body(wanted).post(BATCH), 403, "forbidden");
        assertRefused(batch(Map.of("limit", 0)), "limit");
        assertRefused(batch(Map.of("limit", 51)), "limit");
        assertRefused(batch(Map.of("ids", List.of("a"), "limit", 1)), "ids[0]");
        assertRefused(batch(Map.of("ids", Collections.nCopies(5001, journey), "limit", 1)), "ids");
    }

    @Test
    void manyTakeAsManyStatementsAsOne() {
        UUID one = loop.journey(null, 1, UUID.randomUUID());
        UUID two = loop.journey(null, 1, UUID.randomUUID());
        open(one);
        open(two);

        new StatementCount("opportunity")
                .assertSame(
                        () -> batch(Map.of("journeyIds", List.of(one), "limit", 5)),
                        () -> batch(Map.of("journeyIds", List.of(one, two), "limit", 5)));
    }

    private Response batch(Map<String, ?> wanted) {
        return post(tenant, wanted);
    }

    private static Response post(TestTenant tenant, Map<String, ?> wanted) {
        return tenant.viewer().body(wanted).post(BATCH);
    }

    private String open(UUID journey) {
        Response opened = tenant.editor().body(Map.of("journeyId", journey)).post(CYCLES);
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        return opened.jsonPath().getString("id");
    }

    /** Answers the id of the one that follows. */
    private String close(String id) {
        return tenant.editor()
                .body(Map.of("reason", "Enough"))
                .post(CYCLES + "/" + id + "/close")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("nextId");
    }
}
