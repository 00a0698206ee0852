package io.journeyloop.opportunity.backlog.api;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.opportunity.World;
import io.journeyloop.opportunity.backlog.OpportunityCalls;
import io.journeyloop.testkit.OrderedList;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Narrowing and sorting what there is to do. */
@QuarkusTest
class OpportunityListTest {

    private final World world = World.create();
    private final TestTenant tenant = world.tenant();
    private final OpportunityCalls calls = new OpportunityCalls(tenant);
    private final OrderedList list = new OrderedList(tenant, World.OPPORTUNITIES);

    @Test
    void eachOrderLeadsThroughAllOnce() {
        String better = World.id(world.valued("better", 9, 9, 1));
        String worse = World.id(world.valued("Worse", 2, 2, 4));
        String same = World.id(world.valued("better", 9, 9, 1));
        String unknown = calls.create("A mystery", Map.of());
        String closed = World.id(world.valued("closed\u001fcase", 5, 5, 5));
        calls.patch(closed, Map.of("status", "DISMISSED", "dismissedReason", "No"))
                .then()
                .statusCode(200);
        calls.patch(worse, Map.of("description", "Now described")).then().statusCode(200);

        list.assertOrder("RANK", List.of(better, same, worse, unknown, closed));
        list.assertOrder("SCORE", List.of(unknown, worse, closed, better, same));
        list.assertOrder("CREATED", List.of(better, worse, same, unknown, closed));
        list.assertOrder("UPDATED", List.of(better, same, unknown, closed, worse));
        list.assertOrder("TITLE", List.of(unknown, better, same, closed, worse));
        list.assertCursorsStayIn("TITLE", "RANK");
        list.assertCursorsStayIn("RANK", "SCORE");
        list.assertUnknownOrdersAreRefused();
    }

    @Test
    void listsGoByRankAndEachOrderItsUsualWay() {
        String worse = World.id(world.valued("A", 2, 2, 4));
        String better = World.id(world.valued("B", 9, 9, 1));

        assertThat(ids("limit=9")).containsExactly(better, worse);
        assertThat(ids("orderBy=SCORE")).containsExactly(better, worse);
        assertThat(ids("orderBy=CREATED")).containsExactly(better, worse);
        assertThat(ids("orderBy=TITLE")).containsExactly(worse, better);
        assertThat(ids("direction=DESC")).containsExactly(worse, better);
    }

    @Test
    void eachFilterNarrows() {
        UUID step = UUID.randomUUID();
        UUID journey = world.journey(step);
        UUID persona = world.persona();
        String parent = calls.create("Parent", Map.of());
        String wanted = calls.create(
                "Wanted",
                Map.of(
                        "type",
                        "UNMET_NEED",
                        "links",
                        List.of(Map.of("journeyId", journey, "stepId", step)),
                        "personaIds",
                        List.of(persona),
                        "parentId",
                        parent,
                        "ownerId",
                        "ann",
                        "teamId",
                        "red",
                        "tags",
                        List.of("q3", "mobile")));
        String goal = World.id(tenant.editor()
                .body(Map.of(
                        "title",
                        "Fewer calls",
                        "metric",
                        Map.of("type", "CSAT"),
                        "target",
                        0.7,
                        "due",
                        "2030-01-01",
                        "opportunityIds",
                        List.of(wanted)))
                .post("/api/v1/goals"));

        for (String query : List.of(
                "type=UNMET_NEED",
                "journeyId=" + journey,
                "stepId=" + step,
                "personaId=" + persona,
                "parentId=" + parent,
                "goalId=" + goal,
                "ownerId=ann",
                "teamId=red",
                "tag=mobile",
                "ownerId=ann&tag=q3&status=OPEN&orderBy=UPDATED&direction=ASC")) {
            assertThat(ids(query)).as(query).containsExactly(wanted);
        }
        assertThat(ids("ownerId=ann&tag=other")).isEmpty();
        assertThat(ids("personaId=" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void everyOrderTakesTheSameStatements() {
        world.valued("A", 2, 2, 4);
        world.valued("B", 9, 9, 1);
        StatementCount statements = new StatementCount("opportunity");

        for (String order : List.of("SCORE", "CREATED", "UPDATED", "TITLE")) {
            statements.assertSame(() -> get("limit=9"), () -> get("orderBy=" + order + "&type=PAIN_POINT"));
        }
    }

    @Test
    void othersSeeNothingOfIt() {
        calls.create("Ours", Map.of("ownerId", "ann"));
        TestTenant other = TestTenant.create();

        assertThat(other.viewer()
                        .get(World.OPPORTUNITIES + "?ownerId=ann")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertRefused(TestTenant.nobody().get(World.OPPORTUNITIES + "?orderBy=TITLE"), 401, "unauthorized");
        assertRefused(tenant.integrator().get(World.OPPORTUNITIES + "?orderBy=TITLE"), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type=NEW",
                "personaId=a",
                "goalId=a",
                "parentId=a",
                "ownerId=%00",
                "tag=%00",
                "orderBy=rank",
                "direction=asc",
                "cursor=abc"
            })
    void badParameterIsRefusedByName(String query) {
        assertRefused(
                tenant.viewer().urlEncodingEnabled(false).get(World.OPPORTUNITIES + "?" + query), query.split("=")[0]);
    }

    private List<String> ids(String query) {
        return get(query).jsonPath().getList("items.id");
    }

    private Response get(String query) {
        Response found = tenant.viewer().get(World.OPPORTUNITIES + "?" + query);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found;
    }
}
