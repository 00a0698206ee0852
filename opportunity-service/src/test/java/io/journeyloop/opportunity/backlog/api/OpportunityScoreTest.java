package io.journeyloop.opportunity.backlog.api;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.opportunity.World.id;
import static io.journeyloop.opportunity.World.input;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How an opportunity is scored, as its readers see it. */
@QuarkusTest
class OpportunityScoreTest {

    private final World world = World.create();
    private final TestTenant tenant = world.tenant();

    @Test
    void scoreIsExplainedTermByTerm() {
        String path = OPPORTUNITIES + "/" + id(world.valued("Explain me", 80, 40, 3));

        tenant.viewer()
                .get(path + "/score")
                .then()
                .statusCode(200)
                .body("value", equalTo(60.0f))
                .body("rank", equalTo(1))
                .body("terms.criterion", contains("customerValue", "businessValue", "effort"))
                .body("terms.raw", contains(80.0f, 40.0f, 3.0f))
                .body("terms.normalised", contains(80.0f, 40.0f, 60.0f))
                .body("terms.weight", contains(50.0f, 50.0f, 0.0f))
                .body("terms.contribution", contains(40.0f, 20.0f, 0.0f))
                .body("terms.ownAxis", contains(false, false, true))
                .body("terms.source", contains("MANUAL", "MANUAL", "MANUAL"))
                .body("terms[0].explanation", startsWith("Given by editor@"))
                .body("missing", hasSize(0))
                .body("evidence.n", equalTo(0))
                .body("model.method", equalTo("VALUE_EFFORT"))
                .body("model.version", equalTo(1))
                .body("formula", startsWith("(50 · customerValue + 50 · businessValue) / 100"));
    }

    @Test
    void missingInputLeavesTheScoreOpenAndTheOpportunityLast() {
        world.opportunity(Map.of("title", "Unknown", "type", "IMPROVEMENT", "inputs", List.of(input("effort", 1))));
        world.valued("Worthless", 0, 0, 5);

        tenant.viewer()
                .get(OPPORTUNITIES)
                .then()
                .body("items.title", contains("Worthless", "Unknown"))
                .body("items[0].score.value", equalTo(0.0f))
                .body("items[1].score.value", nullValue())
                .body("items[1].score.missing", contains("customerValue", "businessValue"))
                .body("items.rank", contains(1, 2));
    }

    @Test
    void patchedInputsMoveTheScoreAndKeepTheAuthorOfTheRest() {
        Response created = world.valued("Move me", 80, 40, 2);
        String path = OPPORTUNITIES + "/" + id(created);

        tenant.admin()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("inputs", List.of(input("customerValue", 80), input("businessValue", 100))))
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Move me"))
                .body("score.value", equalTo(90.0f))
                .body("score.effort", nullValue())
                .body("inputs.by", contains("editor@" + tenant.id(), "admin@" + tenant.id()))
                .body("inputs[0].at", equalTo(created.jsonPath().getString("inputs[0].at")));
    }

    @Test
    void scoreIsKeptToFourDecimals() {
        tenant.viewer()
                .get(OPPORTUNITIES + "/" + id(world.valued("Third", 33.33333, 66.66667, 1)))
                .then()
                .body("score.value.toDouble()", closeTo(50, 0.0001));
    }
}
