package io.journeyloop.opportunity.backlog.api;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.opportunity.World.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opportunities side by side. */
@QuarkusTest
class OverviewTest {

    private final World world = World.create();
    private final TestTenant tenant = world.tenant();

    @Test
    void sensitivityTellsWhatSwapsRanks() {
        world.valued("First", 80, 80, 1);
        String second = id(world.valued("Second", 80, 40, 1));
        world.valued("Third", 50, 50, 1);

        tenant.viewer()
                .get(OPPORTUNITIES + "/" + second + "/sensitivity")
                .then()
                .statusCode(200)
                .body("rank", equalTo(2))
                .body("above.title", equalTo("First"))
                .body("below.title", equalTo("Third"))
                .body("inputs.criterion", contains("customerValue", "businessValue", "effort"))
                .body("inputs[0].toPassAbove", nullValue())
                .body("inputs[1].toPassAbove.value", notNullValue())
                .body("inputs[1].toFallBelow.change", notNullValue());
    }

    @Test
    void closedOpportunityHasNoNeighbours() {
        world.valued("Open", 80, 80, 1);
        String closed = id(world.opportunity(Map.of(
                "title", "Closed", "type", "IMPROVEMENT", "status", "DISMISSED", "dismissedReason", "too dear")));

        tenant.viewer()
                .get(OPPORTUNITIES + "/" + closed + "/sensitivity")
                .then()
                .statusCode(200)
                .body("rank", nullValue())
                .body("above", nullValue())
                .body("below", nullValue());
    }

    @Test
    void matrixShowsAnyTwoFigures() {
        world.valued("Quick win", 90, 90, 1);
        world.valued("Big bet", 80, 80, 5);
        world.valued("Unsized", 10, 10, -1);

        tenant.viewer()
                .get(OPPORTUNITIES + "/matrix?x=effort&y=score")
                .then()
                .statusCode(200)
                .body("x.name", equalTo("effort"))
                .body("x.max", equalTo(5.0f))
                .body("y.min", nullValue())
                .body("points.title", contains("Quick win", "Big bet", "Unsized"))
                .body("points.x", contains(1.0f, 5.0f, null))
                .body("points.y", contains(90.0f, 80.0f, 10.0f))
                .body("truncated", equalTo(false));
        tenant.viewer()
                .get(OPPORTUNITIES + "/matrix?x=customerValue&y=businessValue&status=SOLVED")
                .then()
                .body("points", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matrix?y=score",
                "matrix?y=score&x=reach",
                "matrix?y=score&x=%00",
                "tree?rootId=a",
                "tree?depth=0",
                "tree?depth=x"
            })
    void badParameterIsRefusedByName(String query) {
        String wrong = query.startsWith("matrix") ? "x" : query.replaceAll("tree\\?|=.*", "");
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(OPPORTUNITIES + "/" + query), wrong);
    }

    @Test
    void treeIsReadAsAWholeOrBelowARoot() {
        String top = id(world.valued("Top", 10, 10, 1));
        String better = below("Better", top, 90);
        below("Worse", top, 20);
        String leaf = below("Leaf", better, 50);
        world.valued("Alone", 60, 60, 1);

        tenant.viewer()
                .get(OPPORTUNITIES + "/tree")
                .then()
                .statusCode(200)
                .body("items.title", contains("Alone", "Top", "Better", "Leaf", "Worse"))
                .body("items.depth", contains(1, 1, 2, 3, 2))
                .body("items.children", contains(0, 2, 1, 0, 0))
                .body("items[3].parentId", equalTo(better))
                .body("truncated", equalTo(false));
        tenant.viewer()
                .get(OPPORTUNITIES + "/tree?depth=1&rootId=" + better)
                .then()
                .body("items.title", contains("Better"));
        tenant.editor().header("If-Match", "\"0\"").delete(OPPORTUNITIES + "/" + better);
        tenant.viewer().get(OPPORTUNITIES + "/tree?rootId=" + leaf).then().body("items[0].parentId", nullValue());
        assertRefused(tenant.viewer().get(OPPORTUNITIES + "/tree?rootId=" + better), 404, "not_found");
    }

    @Test
    void treeTakesOneStatementHoweverDeep() {
        String parent = id(world.valued("0", 10, 10, 1));
        String shallow = parent;
        for (int i = 1; i < 30; i++) {
            parent = below("" + i, parent, 10);
        }
        StatementCount statements = new StatementCount("opportunity");
        String whole = OPPORTUNITIES + "/tree?rootId=" + shallow;

        tenant.viewer().get(whole).then().body("items", hasSize(30));
        assertThat(statements.of(() -> tenant.viewer().get(whole))).isEqualTo(1);
        statements.assertSame(
                () -> tenant.viewer().get(whole + "&depth=1"),
                () -> tenant.viewer().get(whole));
    }

    @Test
    void overviewsAreForReadersOfTheTenant() {
        String id = id(world.valued("Ours", 80, 40, 1));
        TestTenant other = TestTenant.create();
        for (String path :
                new String[] {"/" + id + "/sensitivity", "/" + id + "/scores", "/matrix?x=effort&y=score", "/tree"}) {
            assertRefused(TestTenant.nobody().get(OPPORTUNITIES + path), 401, "unauthorized");
            assertRefused(tenant.integrator().get(OPPORTUNITIES + path), 403, "forbidden");
        }

        assertRefused(other.viewer().get(OPPORTUNITIES + "/" + id + "/sensitivity"), 404, "not_found");
        assertRefused(other.viewer().get(OPPORTUNITIES + "/tree?rootId=" + id), 404, "not_found");
        assertRefused(other.viewer().get(OPPORTUNITIES + "/" + id + "/scores"), 404, "not_found");
        assertRefused(other.viewer().get(OPPORTUNITIES + "/" + UUID.randomUUID() + "/scores"), 404, "not_found");
        other.viewer().get(OPPORTUNITIES + "/tree").then().body("items", empty());
        other.viewer().get(OPPORTUNITIES + "/matrix?x=effort&y=score").then().body("points", empty());
    }

    private String below(String title, String parent, double value) {
        return id(world.opportunity(Map.of(
                "title",
                title,
                "type",
                "IMPROVEMENT",
                "parentId",
                parent,
                "inputs",
                List.of(World.input("customerValue", value), World.input("businessValue", value)))));
    }
}
