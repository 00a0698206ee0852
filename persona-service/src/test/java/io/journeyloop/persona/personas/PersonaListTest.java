package io.journeyloop.persona.personas;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.testkit.OrderedList;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Narrowing and sorting who the customers are. */
@QuarkusTest
class PersonaListTest {

    private static final String PERSONAS = "/api/v1/personas";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void eachOrderLeadsThroughAllOnce() {
        String second = create("ben", Map.of());
        String third = create("Cleo", Map.of());
        String first = create("Ann", Map.of());
        String twin = create("ben", Map.of());
        tenant.editor()
                .header("If-Match", "*")
                .body(Map.of("summary", "Changed"))
                .patch(PERSONAS + "/" + third)
                .then()
                .statusCode(200);
        var list = new OrderedList(tenant, PERSONAS);

        list.assertOrder("CREATED", List.of(second, third, first, twin));
        list.assertOrder("UPDATED", List.of(second, first, twin, third));
        list.assertOrder("NAME", List.of(first, second, twin, third));
        list.assertCursorsStayIn("NAME", "CREATED");
        list.assertCursorsStayIn("UPDATED", "NAME");
        list.assertUnknownOrdersAreRefused();
        assertThat(ids("limit=9")).containsExactly(second, third, first, twin);
        assertThat(ids("orderBy=UPDATED").getFirst()).isEqualTo(third);
    }

    @Test
    void eachFilterNarrows() {
        create("Other", Map.of("ownerId", "bob"));
        String wanted = create(
                "Ann Saver",
                Map.of(
                        "type", "STATISTICAL",
                        "key", "thrifty",
                        "ownerId", "ann",
                        "teamId", "red",
                        "tags", List.of("q3", "home")));

        for (String query : List.of(
                "type=STATISTICAL",
                "ownerId=ann",
                "teamId=red",
                "tag=home",
                "text=SAVE",
                "text=thrift",
                "status=DRAFT&type=STATISTICAL&tag=q3&orderBy=NAME&direction=DESC")) {
            assertThat(ids(query)).as(query).containsExactly(wanted);
        }
        assertThat(ids("tag=q4")).isEmpty();
        assertThat(ids("text=%25")).isEmpty();
        assertThat(ids("status=ARCHIVED")).isEmpty();
    }

    @Test
    void everyOrderTakesTheSameStatements() {
        create("Ann", Map.of());
        create("Ben", Map.of());
        StatementCount statements = new StatementCount("persona");

        statements.assertSame(() -> get("orderBy=CREATED"), () -> get("orderBy=NAME&text=n"));
    }

    @Test
    void othersSeeNothingOfIt() {
        create("Ann", Map.of("ownerId", "ann"));

        assertThat(TestTenant.create()
                        .viewer()
                        .get(PERSONAS + "?ownerId=ann")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertRefused(TestTenant.nobody().get(PERSONAS + "?orderBy=NAME"), 401, "unauthorized");
        assertRefused(tenant.integrator().get(PERSONAS + "?orderBy=NAME"), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type=NEW", "ownerId=%00", "tag=%00", "orderBy=TITLE", "direction=up", "cursor=abc"})
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(PERSONAS + "?" + query), query.split("=")[0]);
    }

    @Test
    void tooLongATextIsRefused() {
        assertRefused(tenant.viewer().get(PERSONAS + "?text=" + "x".repeat(201)), "text");
    }

    private String create(String name, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name));
        body.putAll(more);
        Response created = tenant.editor().body(body).post(PERSONAS);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.jsonPath().getString("id");
    }

    private List<String> ids(String query) {
        return get(query).jsonPath().getList("items.id");
    }

    private Response get(String query) {
        Response found = tenant.viewer().urlEncodingEnabled(false).get(PERSONAS + "?" + query);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found;
    }
}
