package io.journeyloop.opportunity.backlog.application;

import static io.journeyloop.opportunity.Models.MODELS;
import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.opportunity.World.id;
import static io.journeyloop.opportunity.World.input;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.opportunity.Models;
import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A new active model scores everything anew and keeps the past. */
@QuarkusTest
class ModelActivationTest {

    private static final List<Map<String, Object>> BOTH =
            List.of(input("customerValue", 80), input("businessValue", 40), input("effort", 2));

    private final World world = World.create();
    private final TestTenant tenant = world.tenant();
    private final Models models = new Models(tenant);

    @Test
    void everythingIsScoredAnewAndOldScoresStayReadable() {
        String path = OPPORTUNITIES + "/" + id(world.valued("Scored twice", 80, 40, 2));
        String first = tenant.viewer().get(path).jsonPath().getString("score.model.id");

        String rice = models.active("RICE");

        tenant.viewer()
                .get(path)
                .then()
                .body("score.value", nullValue())
                .body("score.model.id", equalTo(rice))
                .body("score.missing", contains("reach", "impact", "confidence"))
                .body("inputs", hasSize(3));
        tenant.viewer()
                .get(path + "/scores")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.model.id", contains(rice, first))
                .body("items[1].value", equalTo(60.0f))
                .body("items[1].terms.contribution", contains(40.0f, 20.0f, 0.0f))
                .body("items[1].inputs", hasSize(3));
        tenant.viewer().get(path + "/scores?modelId=" + first).then().body("items.model.id", contains(first));
        tenant.viewer().get(path + "/scores?limit=1").then().body("nextCursor", notNullValue());
        models.activate(first);
        tenant.viewer().get(path).then().body("score.value", equalTo(60.0f));
    }

    @Test
    void activationIsAnnouncedWithEveryScoreThatItMoved() {
        world.valued("One", 80, 40, 2);
        world.valued("Two", 70, 40, 2);

        String rice = models.active("RICE");

        String type = "journeyloop.scoring-model.activated.v1";
        var activated = await().atMost(Duration.ofSeconds(20))
                .until(() -> Events.of(tenant.id(), type), found -> found.size() == 2);
        assertThat(activated.getLast().aggregateId()).hasToString(rice);
        EventContracts.assertKept(type, activated.getLast().data());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Events.of(tenant.id(), "journeyloop.opportunity.rescored.v1"))
                        .hasSize(2));
    }

    @Test
    void scoresOfEachMethodAreRanked() {
        String low = id(world.opportunity(rice("Low", 100)));
        String high = id(world.opportunity(rice("High", 2000)));
        models.active("RICE");
        patchInputs(low, rice(100));
        patchInputs(high, rice(2000));

        tenant.viewer()
                .get(OPPORTUNITIES)
                .then()
                .body("items.title", contains("High", "Low"))
                .body("items[0].score.value", equalTo(1066.6667f))
                .body("items.rank", contains(1, 2));
    }

    @Test
    void oldInputsNeitherHinderNorVanishUnderAnotherModel() {
        String path = OPPORTUNITIES + "/" + id(world.valued("Kept", 80, 40, 2));
        models.active("RICE");

        tenant.editor()
                .header("If-Match", "\"0\"")
                .body(Map.of("title", "Kept and renamed"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("inputs", hasSize(3));
        List<Object> mixed = new ArrayList<>(BOTH);
        mixed.add(input("impact", 1.5));
        assertRefused(
                tenant.editor()
                        .header("If-Match", "\"1\"")
                        .body(Map.of("inputs", mixed))
                        .patch(path),
                "inputs[3].value");
    }

    @Test
    void ofModelsActivatedAtOnceOneWinsAndTheOthersAreToldSo() {
        world.valued("Contested", 80, 40, 2);
        List<String> rivals = IntStream.range(0, 6)
                .mapToObj(i -> models.created(Map.of("method", "RICE")))
                .toList();

        List<Integer> statuses = rivals.parallelStream()
                .map(id -> models.activate(id).statusCode())
                .toList();

        assertThat(statuses).contains(200).isSubsetOf(200, 409);
        tenant.viewer().get(MODELS).then().body("items.findAll { it.active }", hasSize(1));
    }

    @Test
    void activatingTheActiveModelChangesNothing() {
        String rice = models.active("RICE");

        models.activate(rice).then().statusCode(200).header("ETag", "\"1\"").body("active", equalTo(true));
        assertRefused(
                tenant.editor().header("If-Match", "\"0\"").post(MODELS + "/" + rice + "/activate"), 412, "stale");
        tenant.viewer()
                .get("/api/v1/audit?action=MODEL_ACTIVATED&subjectId=" + rice)
                .then()
                .body("items", hasSize(1))
                .body("items[0].by", equalTo("editor@" + tenant.id()))
                .body("items[0].changes[0].after", equalTo(rice));
    }

    @Test
    void auditTellsWhoGaveWhichInput() {
        String id = id(world.valued("Audited", 80, 40, 2));
        patchInputs(id, List.of(input("customerValue", 80), input("businessValue", 100)));

        tenant.viewer()
                .get("/api/v1/audit?subjectId=" + id)
                .then()
                .statusCode(200)
                .body("items.action", contains("INPUTS_CHANGED", "INPUTS_CHANGED"))
                .body("items[0].changes.field", contains("businessValue", "effort"))
                .body("items[0].changes.before", contains(40.0f, 2.0f))
                .body("items[0].changes.after", contains(100.0f, null))
                .body("items[0].subject.kind", equalTo("OPPORTUNITY"))
                .body("items[1].changes", hasSize(3));
        tenant.viewer().get("/api/v1/audit?limit=1").then().body("nextCursor", notNullValue());
    }

    private static Map<String, Object> rice(String title, double reach) {
        return Map.of("title", title, "type", "IMPROVEMENT", "customFields", Map.of("reach", reach));
    }

    private static List<Map<String, Object>> rice(double reach) {
        return List.of(input("reach", reach), input("impact", 2), input("confidence", 0.8), input("effort", 3));
    }

    private void patchInputs(String id, List<Map<String, Object>> inputs) {
        tenant.editor()
                .header("If-Match", "\"0\"")
                .body(Map.of("inputs", inputs))
                .patch(OPPORTUNITIES + "/" + id)
                .then()
                .statusCode(200);
    }
}
