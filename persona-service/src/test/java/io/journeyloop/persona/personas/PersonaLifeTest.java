package io.journeyloop.persona.personas;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class PersonaLifeTest {

    private static final String PERSONAS = "/api/v1/personas/";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void draftIsActivatedOnceItSaysWhatIsWanted() {
        String empty = create(Map.of("name", "Empty"));
        String saver = create(Map.of("name", "Saver", "goals", List.of("Save")));

        Response refusal = tenant.editor().post(PERSONAS + empty + "/activate");
        assertRefused(refusal, 422, "persona_refused");
        assertThat(refusal.jsonPath().getList("violations.field")).isEqualTo(List.of("needs"));
        assertRefused(tenant.editor().header("If-Match", "\"7\"").post(PERSONAS + saver + "/activate"), 412, "stale");

        tenant.editor()
                .post(PERSONAS + saver + "/activate")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("ACTIVE"));
        assertRefused(tenant.editor().post(PERSONAS + saver + "/activate"), 409, "illegal_transition");
        assertRefused(
                tenant.editor()
                        .header("If-Match", "\"1\"")
                        .body(Map.of("status", "DRAFT"))
                        .patch(PERSONAS + saver),
                409,
                "illegal_transition");
    }

    @Test
    void needKeepsItsIdThroughAPatchThatDoesNotNameIt() {
        String id = create(Map.of("name", "Saver", "needs", List.of(Map.of("text", "See the cost"))));
        String need = tenant.viewer().get(PERSONAS + id).jsonPath().getString("needs[0].id");

        tenant.editor()
                .header("If-Match", "\"0\"")
                .body(Map.of("needs", List.of(Map.of("text", "Pause"), Map.of("text", "See the cost"))))
                .patch(PERSONAS + id)
                .then()
                .statusCode(200)
                .body("needs[1].id", equalTo(need))
                .body("needs[0].id", not(equalTo(need)));
    }

    @Test
    void archivedPersonaStaysReadableAndRefusesEdits() {
        String id = create(Map.of("name", "Saver", "goals", List.of("Save")));
        tenant.editor().header("If-Match", "\"0\"").delete(PERSONAS + id).then().statusCode(204);

        tenant.viewer().get(PERSONAS + id).then().statusCode(200).body("archivedAt", notNullValue());
        assertRefused(tenant.editor().post(PERSONAS + id + "/activate"), 409, "persona_archived");
        assertRefused(
                tenant.editor()
                        .header("If-Match", "\"1\"")
                        .body(Map.of("summary", "x"))
                        .patch(PERSONAS + id),
                409,
                "persona_archived");
        assertRefused(
                tenant.editor()
                        .body(Map.of("intoId", create(Map.of("name", "Other"))))
                        .post(PERSONAS + id + "/merge"),
                409,
                "persona_archived");
    }

    @Test
    void duplicateIsADraftOfItsOwn() {
        String id = create(Map.of(
                "name", "Saver", "status", "ACTIVE", "needs", List.of(Map.of("text", "Save")), "ownerId", "ann|4711"));
        String need = tenant.viewer().get(PERSONAS + id).jsonPath().getString("needs[0].id");

        Response copy = tenant.editor().post(PERSONAS + id + "/duplicate");

        assertThat(copy.statusCode()).as(copy.asString()).isEqualTo(201);
        tenant.viewer()
                .get(copy.header("Location"))
                .then()
                .body("name", equalTo("Saver (copy)"))
                .body("key", equalTo("saver-copy"))
                .body("status", equalTo("DRAFT"))
                .body("ownerId", equalTo("ann|4711"))
                .body("needs[0].text", equalTo("Save"))
                .body("needs[0].id", not(equalTo(need)));
        tenant.editor()
                .body(Map.of("name", "Spender", "key", "spender"))
                .post(PERSONAS + "key:saver/duplicate")
                .then()
                .statusCode(201)
                .body("key", equalTo("spender"));
        assertRefused(
                tenant.editor().body(Map.of("key", "saver")).post(PERSONAS + id + "/duplicate"), 409, "key_taken");
        assertRefused(tenant.editor().body(Map.of("name", " ")).post(PERSONAS + id + "/duplicate"), "name");
    }

    @Test
    void mergedPersonaHandsOverItsNeedsAndInsights() {
        String from = create(Map.of("name", "Saver", "needs", List.of(Map.of("text", "Save"))));
        String into = create(Map.of("name", "Planner", "goals", List.of("Plan")));
        String need = tenant.viewer().get(PERSONAS + from).jsonPath().getString("needs[0].id");
        UUID insight = UUID.randomUUID();
        Events.publish(
                "journeyloop.insight.created.v1",
                tenant.id(),
                insight,
                1,
                Map.of("insightId", insight, "personaIds", List.of(from)));
        awaitFigure(from, "insightCount", 1);

        tenant.editor()
                .body(Map.of("intoId", into))
                .post(PERSONAS + from + "/merge")
                .then()
                .statusCode(200)
                .body("id", equalTo(into))
                .body("needs.id", equalTo(List.of(need)))
                .body("insightCount", equalTo(1));

        tenant.viewer()
                .get(PERSONAS + from)
                .then()
                .body("status", equalTo("ARCHIVED"))
                .body("mergedIntoId", equalTo(into))
                .body("insightCount", equalTo(0));
        assertAnnounced("journeyloop.persona.merged.v1", from);
        assertAnnounced("journeyloop.persona.archived.v1", from);
        assertAnnounced("journeyloop.persona.changed.v1", into);
        assertThat(Events.of(tenant.id(), "journeyloop.persona.merged.v1")
                        .getFirst()
                        .data()
                        .path("mergedIntoId")
                        .asText())
                .isEqualTo(into);
    }

    @Test
    void mergeIntoNothingOrItselfIsRefusedAndChangesNothing() {
        String id = create(Map.of("name", "Saver"));
        String merge = PERSONAS + id + "/merge";
        String others = TestTenant.create()
                .editor()
                .body(Map.of("name", "Elsewhere"))
                .post("/api/v1/personas")
                .jsonPath()
                .getString("id");

        assertRefused(tenant.editor().body(Map.of("intoId", id)).post(merge), 422, "persona_refused");
        assertRefused(tenant.editor().body(Map.of("intoId", UUID.randomUUID())).post(merge), "intoId");
        assertRefused(tenant.editor().body(Map.of("intoId", others)).post(merge), 422, "persona_refused");
        assertRefused(tenant.editor().body(Map.of()).post(merge), "intoId");
        assertRefused(tenant.editor().body("{\"intoId\": \"x\"}").post(merge), "intoId");
        assertRefused(tenant.editor().post(merge), "");
        tenant.viewer().get(PERSONAS + id).then().header("ETag", "\"0\"").body("mergedIntoId", nullValue());
    }

    @Test
    void feedbackFiguresAreTheNewestAnnounced() {
        String id = create(Map.of("name", "Saver"));
        String type = "journeyloop.persona-evidence.changed.v1";
        UUID persona = UUID.fromString(id);

        Events.publish(type, tenant.id(), persona, 2, figures(id, 42, 37));
        awaitFigure(id, "feedbackCount", 42);
        Events.publish(type, tenant.id(), persona, 1, figures(id, 1, 1));
        Events.publish(type, tenant.id(), persona, 3, figures(id, 43, 38));

        awaitFigure(id, "feedbackCount", 43);
        tenant.viewer().get(PERSONAS + id).then().body("customerCount", equalTo(38));
        long dead = Events.count("journeyloop.dead-letter.persona-service");
        Events.publish(type, tenant.id(), UUID.randomUUID(), 1, EventContracts.example(type));
        feedbackOfAnotherPersonaArrives();
        assertThat(Events.count("journeyloop.dead-letter.persona-service")).isEqualTo(dead);
    }

    static Stream<String> templateKeys() {
        return Stream.of("first-time-buyer", "loyal-regular", "overwhelmed-caregiver", "small-business-owner");
    }

    @ParameterizedTest
    @MethodSource("templateKeys")
    void templateMakesAPersonaThatCanBeUsedAtOnce(String key) {
        String id = create(Map.of("templateKey", key, "key", "mine", "status", "ACTIVE"));

        tenant.viewer()
                .get(PERSONAS + id)
                .then()
                .body("key", equalTo("mine"))
                .body("status", equalTo("ACTIVE"))
                .body("name", notNullValue())
                .body("needs.id", not(hasSize(0)))
                .body("traits", not(hasSize(0)));
    }

    @Test
    void requestGoesBeforeTheTemplateThatItNames() {
        String id = create(Map.of("templateKey", "loyal-regular", "name", "Rosa", "goals", List.of("Stay")));

        tenant.viewer()
                .get(PERSONAS + id)
                .then()
                .body("name", equalTo("Rosa"))
                .body("goals", equalTo(List.of("Stay")))
                .body("jobs", not(hasSize(0)));
        assertRefused(tenant.editor().body(Map.of("templateKey", "nobody")).post("/api/v1/personas"), "templateKey");
        assertRefused(tenant.editor().body(Map.of("templateKey", 5)).post("/api/v1/personas"), "templateKey");
        assertRefused(
                tenant.editor()
                        .header("If-Match", "\"0\"")
                        .body(Map.of("templateKey", "loyal-regular"))
                        .patch(PERSONAS + id),
                "templateKey");
    }

    @Test
    void templatesAreListedAsTheyWouldBeSent() {
        tenant.viewer()
                .get("/api/v1/persona-templates")
                .then()
                .statusCode(200)
                .body("items.key", equalTo(templateKeys().toList()))
                .body("items[0].description", notNullValue())
                .body("items[0].persona.needs", hasSize(4));
    }

    private void feedbackOfAnotherPersonaArrives() {
        String id = create(Map.of("name", "Later"));
        Events.publish(
                "journeyloop.persona-evidence.changed.v1", tenant.id(), UUID.fromString(id), 1, figures(id, 1, 1));
        awaitFigure(id, "feedbackCount", 1);
    }

    private static Map<String, Object> figures(String id, int feedback, int customers) {
        return Map.of("personaId", id, "feedbackCount", feedback, "distinctCustomers", customers);
    }

    private void assertAnnounced(String type, String personaId) {
        List<Events.Received> events = await().atMost(Duration.ofSeconds(20))
                .until(() -> Events.of(tenant.id(), type), found -> !found.isEmpty());
        assertThat(events).extracting(Events.Received::aggregateId).contains(UUID.fromString(personaId));
        events.forEach(event -> EventContracts.assertKept(type, event.data()));
    }

    private void awaitFigure(String id, String figure, int value) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> tenant.viewer().get(PERSONAS + id).then().body(figure, equalTo(value)));
    }

    private String create(Map<String, Object> body) {
        Response created = tenant.editor().body(body).post("/api/v1/personas");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.jsonPath().getString("id");
    }
}
