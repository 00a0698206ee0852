package io.journeyloop.opportunity.solutions;

import static io.journeyloop.opportunity.solutions.SolutionWorld.SOLUTIONS;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.opportunity.backlog.OpportunityCalls;
import io.journeyloop.testkit.OrderedList;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Narrowing and sorting what is done. */
@QuarkusTest
class SolutionListTest {

    private SolutionWorld world;
    private TestTenant tenant;

    @BeforeEach
    void begin() {
        world = SolutionWorld.create();
        tenant = world.tenant();
    }

    @Test
    void eachOrderLeadsThroughAllOnce() {
        String second = world.solution(Map.of("title", "bread"));
        String third = world.solution(Map.of("title", "Cake"));
        String first = world.solution(Map.of("title", "Apple"));
        world.patch(third, Map.of("description", "Sweet")).then().statusCode(200);
        var list = new OrderedList(tenant, SOLUTIONS);

        list.assertOrder("CREATED", List.of(second, third, first));
        list.assertOrder("UPDATED", List.of(second, first, third));
        list.assertOrder("TITLE", List.of(first, second, third));
        list.assertCursorsStayIn("CREATED", "UPDATED");
        list.assertUnknownOrdersAreRefused();
        assertThat(ids("limit=9")).containsExactly(first, third, second);
        assertThat(ids("orderBy=TITLE")).containsExactly(first, second, third);
    }

    @Test
    void eachFilterNarrows() {
        String elsewhere = new OpportunityCalls(tenant).create("Elsewhere", Map.of());
        world.solution(Map.of("title", "Other", "opportunityIds", List.of(elsewhere), "ownerId", "bob"));
        String wanted = world.solution(Map.of("teamId", "red", "ownerId", "ann", "tags", List.of("q3")));

        for (String query : List.of(
                "journeyId=" + world.journey(),
                "opportunityId=" + world.opportunity(),
                "teamId=red",
                "ownerId=ann",
                "tag=q3",
                "tag=q3&status=IDEA&teamId=red&orderBy=TITLE")) {
            assertThat(ids(query)).as(query).containsExactly(wanted);
        }
        assertThat(ids("tag=q4")).isEmpty();
        TestTenant other = TestTenant.create();
        assertThat(other.viewer().get(SOLUTIONS + "?tag=q3").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void badParametersAreRefusedByName() {
        for (String query : List.of("journeyId=a", "tag=%00", "teamId=%00", "cursor=abc")) {
            assertRefused(
                    tenant.viewer().urlEncodingEnabled(false).get(SOLUTIONS + "?" + query), query.split("=", 2)[0]);
        }
    }

    private List<String> ids(String query) {
        Response found = tenant.viewer().get(SOLUTIONS + "?" + query);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found.jsonPath().getList("items.id");
    }
}
