package io.journeyloop.opportunity.backlog.api;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.opportunity.World.id;
import static io.journeyloop.opportunity.World.input;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.OpenApiContract;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OpportunityResourceTest {

    private final World world = World.create();
    private final TestTenant tenant = world.tenant();

    @Test
    void createdOpportunityIsReadBackWholeWithItsScore() {
        UUID step = UUID.randomUUID();
        UUID journey = world.journey(step);
        UUID insight = world.insight(journey, step);
        UUID persona = world.persona();
        UUID owner = UUID.randomUUID();

        Response created = world.opportunity(Map.of(
                "title", "Upload without a scanner",
                "description", "How might we take photos instead?",
                "type", "PAIN_POINT",
                "insightIds", List.of(insight),
                "links", List.of(Map.of("journeyId", journey, "stepId", step), Map.of("journeyId", journey)),
                "personaIds", List.of(persona),
                "ownerId", owner,
                "inputs", List.of(input("customerValue", 80), input("businessValue", 40), input("effort", 2)),
                "tags", List.of("mobile"),
                "customFields", Map.of("budget", Map.of("amount", 12.5))));

        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        tenant.viewer()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("key", equalTo("upload-without-a-scanner"))
                .body("status", equalTo("OPEN"))
                .body("insightIds", contains(insight.toString()))
                .body("links.stepId", contains(equalTo(step.toString()), nullValue()))
                .body("personaIds", contains(persona.toString()))
                .body("ownerId", equalTo(owner.toString()))
                .body("score.value", equalTo(60.0f))
                .body("score.effort", equalTo(2.0f))
                .body("rank", equalTo(1))
                .body("inputs[0].by", equalTo("editor@" + tenant.id()))
                .body("customFields.budget.amount", equalTo(12.5f))
                .body("createdBy", equalTo("editor@" + tenant.id()))
                .body("archivedAt", nullValue());
        tenant.viewer()
                .get(OPPORTUNITIES + "/key:upload-without-a-scanner")
                .then()
                .statusCode(200);
    }

    @Test
    void changeFromAnOldVersionIsRefused() {
        String path = OPPORTUNITIES + "/" + id(world.valued("Twice", 1, 1, 1));
        patch(path, 0, "{\"title\": \"First\"}").then().statusCode(200);

        assertRefused(patch(path, 0, "{\"title\": \"Second\"}"), 412, "stale");
        assertRefused(tenant.editor().body("{}").patch(path), 428, "if_match_required");
        assertRefused(tenant.editor().header("If-Match", "\"0\"").delete(path), 412, "stale");
        tenant.viewer().get(path).then().body("title", equalTo("First"));
    }

    @Test
    void statusTakesItsLegalWayOnly() {
        String path = OPPORTUNITIES + "/" + id(world.valued("Way", 1, 1, 1));

        assertRefused(patch(path, 0, "{\"status\": \"SOLVED\", \"solvedReason\": \"x\"}"), 422, "illegal_status");
        assertRefused(patch(path, 0, "{\"status\": \"DISMISSED\"}"), "dismissedReason");
        patch(path, 0, "{\"status\": \"IN_PROGRESS\"}").then().statusCode(200).body("rank", equalTo(1));
        patch(path, 1, "{\"status\": \"DISMISSED\", \"dismissedReason\": \"too dear\"}")
                .then()
                .statusCode(200)
                .body("dismissedReason", equalTo("too dear"))
                .body("rank", nullValue());
        patch(path, 2, "{\"status\": \"OPEN\"}").then().statusCode(200).body("dismissedReason", nullValue());
        tenant.viewer()
                .get("/api/v1/audit?action=OPPORTUNITY_DISMISSED")
                .then()
                .body("items.changes.flatten().field", contains("dismissedReason"))
                .body("items[0].changes[0].after", equalTo("too dear"));
    }

    @Test
    void archivedOpportunityStaysReadableAndLeavesTheList() {
        String path = OPPORTUNITIES + "/" + id(world.valued("Gone", 100, 100, 1));
        world.valued("Here", 1, 1, 1);

        tenant.editor().header("If-Match", "\"0\"").delete(path).then().statusCode(204);

        tenant.viewer().get(path).then().statusCode(200).body("rank", nullValue());
        tenant.viewer()
                .get(OPPORTUNITIES)
                .then()
                .body("items.title", contains("Here"))
                .body("items.rank", contains(1));
        assertRefused(patch(path, 1, "{\"title\": \"Back\"}"), 409, "opportunity_archived");
    }

    @Test
    void sameTitleGetsANumberedKeyAndATakenKeyIsRefused() {
        assertThat(world.valued("Same", 1, 1, 1).jsonPath().getString("key")).isEqualTo("same");
        assertThat(world.valued("Same", 1, 1, 1).jsonPath().getString("key")).isEqualTo("same-2");

        var taken = Map.of("title", "x", "type", "IMPROVEMENT", "key", "same");
        assertRefused(tenant.editor().body(taken).post(OPPORTUNITIES), 409, "key_taken");
    }

    @Test
    void listIsFilteredByWhereItBelongsAndKeepsItsRanks() {
        UUID step = UUID.randomUUID();
        UUID journey = world.journey(step);
        UUID insight = world.insight(journey, step);
        var links = List.of(Map.of("journeyId", journey, "stepId", step));
        world.valued("Best", 100, 100, 1);
        world.opportunity(Map.of("title", "Linked", "type", "PAIN_POINT", "links", links));
        world.opportunity(Map.of("title", "Founded", "type", "UNMET_NEED", "insightIds", List.of(insight)));

        assertListed("journeyId=" + journey, "Linked");
        assertListed("stepId=" + step, "Linked");
        assertListed("insightId=" + insight, "Founded");
        assertListed("status=OPEN", "Best", "Linked", "Founded");
        assertListed("status=SOLVED");
        tenant.viewer().get(OPPORTUNITIES + "?stepId=" + step).then().body("items.rank", contains(2));
    }

    @Test
    void batchAnswersWhatIsAskedForOnceAndByRank() {
        UUID step = UUID.randomUUID();
        UUID journey = world.journey(step);
        UUID insight = world.insight(journey, step);
        var links = List.of(Map.of("journeyId", journey, "stepId", step));
        String linked = id(world.opportunity(
                Map.of("title", "Both", "type", "PAIN_POINT", "links", links, "insightIds", List.of(insight))));
        String best = id(world.valued("Best", 100, 100, 1));
        world.valued("Not asked", 50, 50, 1);

        assertBatch(Map.of("ids", List.of(linked, best, UUID.randomUUID())), "Best", "Both");
        assertBatch(Map.of("journeyIds", List.of(journey), "insightIds", List.of(insight)), "Both");
        assertBatch(Map.of("stepIds", List.of(step), "ids", List.of(linked)), "Both");
        assertBatch(Map.of());
        List<String> many = new ArrayList<>(IntStream.range(0, 4999)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList());
        many.add(best);
        assertBatch(Map.of("ids", many), "Best");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"key\": \"other\"}",
                "{\"title\": null}",
                "{\"type\": 5}",
                "{\"noSuch\": 1}",
                "[1]",
                "{\"inputs\": [{\"criterion\": \"effort\", \"value\": 6}]}",
                "{\"parentId\": \"self\"}",
                "{\"links\": {}}"
            })
    void unfitPatchIsRefusedAndChangesNothing(String patch) {
        String path = OPPORTUNITIES + "/" + id(world.valued("Fit", 1, 1, 1));

        assertRefused(patch(path, 0, patch), "");
        tenant.viewer().get(path).then().header("ETag", "\"0\"").body("title", equalTo("Fit"));
    }

    @Test
    void opportunityCannotBeAboveItself() {
        String top = id(world.valued("Top", 1, 1, 1));
        String middle = id(world.opportunity(Map.of("title", "Middle", "type", "IMPROVEMENT", "parentId", top)));
        String low = id(world.opportunity(Map.of("title", "Low", "type", "IMPROVEMENT", "parentId", middle)));

        for (String below : List.of(top, middle, low)) {
            Response refusal = patch(OPPORTUNITIES + "/" + top, 0, "{\"parentId\": \"" + below + "\"}");
            assertRefused(refusal, 422, "cycle");
            assertRefused(refusal, "parentId");
        }
        tenant.viewer().get(OPPORTUNITIES + "/" + low).then().body("parentId", equalTo(middle));
    }

    @Test
    void everyWriteIsAnnouncedAsItsContractSays() {
        UUID id = UUID.fromString(id(world.valued("Told", 80, 40, 2)));
        String path = OPPORTUNITIES + "/" + id;
        patch(path, 0, "{\"inputs\": []}").then().statusCode(200);
        tenant.editor().header("If-Match", "\"1\"").delete(path).then().statusCode(204);

        Events.Received created = awaitOne("created");
        assertThat(created.aggregateId()).isEqualTo(id);
        assertThat(created.data().path("score").asDouble()).isEqualTo(60);
        Events.Received changed = awaitOne("changed");
        assertThat(changed.data().path("score").isNumber()).isFalse();
        assertThat(changed.version()).isGreaterThan(created.version());
        assertThat(awaitOne("archived").version()).isGreaterThan(changed.version());
    }

    @Test
    void refusedWriteLeavesNothingBehind() {
        var body = Map.of("title", "Half", "type", "IMPROVEMENT", "inputs", List.of(input("businessValue", 101)));

        assertRefused(tenant.editor().body(body).post(OPPORTUNITIES), 422, "input_refused");

        tenant.viewer().get(OPPORTUNITIES).then().body("items", hasSize(0));
    }

    @Test
    void apiIsWhatItsClientsKnow() {
        OpenApiContract.assertUnchanged("opportunity-service");
    }

    private Events.Received awaitOne(String fact) {
        String type = "journeyloop.opportunity." + fact + ".v1";
        List<Events.Received> events = await().atMost(Duration.ofSeconds(20))
                .until(() -> Events.of(tenant.id(), type), found -> !found.isEmpty());
        assertThat(events).hasSize(1);
        EventContracts.assertKept(type, events.getFirst().data());
        return events.getFirst();
    }

    private Response patch(String path, int version, String body) {
        return tenant.editor()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(path);
    }

    private void assertListed(String query, String... titles) {
        assertThat(tenant.viewer().get(OPPORTUNITIES + "?" + query).jsonPath().getList("items.title", String.class))
                .containsExactly(titles);
    }

    private void assertBatch(Map<String, Object> request, String... titles) {
        Response answer = tenant.viewer().body(request).post("/internal/v1/opportunities/batch");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("items.title", String.class)).containsExactly(titles);
    }
}
