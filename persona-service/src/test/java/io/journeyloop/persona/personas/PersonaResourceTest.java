package io.journeyloop.persona.personas;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.OpenApiContract;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PersonaResourceTest {

    private final TestTenant tenant = TestTenant.create();

    @Test
    void createdPersonaIsReadBackWhole() {
        String body = """
                {"name": "Ömer, busy parent", "type": "QUALITATIVE", "status": "ACTIVE", "quote": "Just tell me.",
                 "needs": [{"text": "See the whole cost"}], "goals": ["Own a home"],
                 "traits": [{"name": "patience", "score": 2}], "demographics": {"language": "de-CH"},
                 "customFields": {"crmSegment": "B2", "depth": {"n": 1.5}}, "tags": ["home"]}
                """;

        Response created = tenant.editor().body(body).post("/api/v1/personas");

        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        tenant.viewer()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("key", equalTo("omer-busy-parent"))
                .body("status", equalTo("ACTIVE"))
                .body("needs[0].id", notNullValue())
                .body("needs[0].text", equalTo("See the whole cost"))
                .body("traits[0].score", equalTo(2))
                .body("customFields.depth.n", equalTo(1.5f))
                .body("insightCount", equalTo(0))
                .body("createdBy", equalTo("editor@" + tenant.id()))
                .body("archivedAt", nullValue());
        tenant.viewer().get("/api/v1/personas/key:omer-busy-parent").then().statusCode(200);
    }

    @Test
    void sameNameGetsANumberedKeyAndATakenKeyIsRefused() {
        assertThat(create("Saver").jsonPath().getString("key")).isEqualTo("saver");
        assertThat(create("Saver").jsonPath().getString("key")).isEqualTo("saver-2");

        assertRefused(
                tenant.editor().body(Map.of("name", "x", "key", "saver")).post("/api/v1/personas"), 409, "key_taken");
    }

    @Test
    void listPagesThroughAllOnceAndHidesArchivedOnes() {
        List<String> names = List.of("A", "B", "C", "D", "E");
        names.forEach(this::create);
        String gone = create("Gone").jsonPath().getString("id");
        tenant.editor()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/personas/" + gone)
                .then()
                .statusCode(204);

        Response first = tenant.viewer().get("/api/v1/personas?limit=3");
        String cursor = first.jsonPath().getString("nextCursor");

        assertThat(first.jsonPath().getList("items.name")).isEqualTo(List.of("A", "B", "C"));
        tenant.viewer()
                .get("/api/v1/personas?limit=3&cursor=" + cursor)
                .then()
                .body("items.name", equalTo(List.of("D", "E")))
                .body("nextCursor", nullValue());
        tenant.viewer().get("/api/v1/personas?status=ARCHIVED").then().body("items.name", equalTo(List.of("Gone")));
    }

    @Test
    void patchChangesOnlyWhatItNames() {
        String id = tenant.editor()
                .body(Map.of("name", "Saver", "goals", List.of("Save"), "summary", "Careful"))
                .post("/api/v1/personas")
                .jsonPath()
                .getString("id");

        tenant.editor()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"summary\": null, \"status\": \"ACTIVE\"}")
                .patch("/api/v1/personas/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("summary", nullValue())
                .body("goals", equalTo(List.of("Save")))
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void changeFromAnOldVersionIsRefused() {
        String path = "/api/v1/personas/" + create("Saver").jsonPath().getString("id");
        tenant.editor()
                .header("If-Match", "\"0\"")
                .body("{\"summary\": \"1\"}")
                .patch(path)
                .then()
                .statusCode(200);

        assertRefused(
                tenant.editor()
                        .header("If-Match", "\"0\"")
                        .body("{\"summary\": \"2\"}")
                        .patch(path),
                412,
                "stale");
        assertRefused(tenant.editor().body("{\"summary\": \"3\"}").patch(path), 428, "if_match_required");
        assertRefused(tenant.editor().header("If-Match", "\"0\"").delete(path), 412, "stale");
        assertRefused(tenant.editor().delete(path), 428, "if_match_required");
        tenant.viewer().get(path).then().body("summary", equalTo("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"key\": \"other\"}", "{\"name\": null}", "{\"name\": 5}", "{\"noSuch\": 1}", "[1]"})
    void unfitPatchIsRefusedAndChangesNothing(String patch) {
        String path = "/api/v1/personas/" + create("Saver").jsonPath().getString("id");

        assertRefused(tenant.editor().header("If-Match", "\"0\"").body(patch).patch(path), "");
        tenant.viewer().get(path).then().header("ETag", "\"0\"").body("name", equalTo("Saver"));
    }

    @Test
    void draftWithoutNeedsCantBecomeActive() {
        Response refusal = tenant.editor()
                .body(Map.of("name", "Empty", "status", "ACTIVE"))
                .post("/api/v1/personas");

        assertRefused(refusal, 422, "persona_refused");
        assertThat(refusal.jsonPath().getList("violations.field")).isEqualTo(List.of("needs"));
    }

    @Test
    void batchAnswersThoseThatExist() {
        String one = create("One").jsonPath().getString("id");
        String two = create("Two").jsonPath().getString("id");

        tenant.viewer()
                .body(Map.of("ids", List.of(one, two, UUID.randomUUID())))
                .post("/internal/v1/personas/batch")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.name", hasItems("One", "Two"));
    }

    @Test
    void batchFindsByKeysToo() {
        String one = create("One").jsonPath().getString("id");
        create("Two");
        create("Three");

        tenant.viewer()
                .body(Map.of("ids", List.of(one), "keys", List.of("one", "two", "nobody")))
                .post("/internal/v1/personas/batch")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.name", hasItems("One", "Two"));
        TestTenant.create()
                .viewer()
                .body(Map.of("ids", List.of(), "keys", List.of("one")))
                .post("/internal/v1/personas/batch")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void everyWriteIsAnnouncedAsItsContractSays() {
        UUID id = UUID.fromString(create("Saver").jsonPath().getString("id"));
        String path = "/api/v1/personas/" + id;
        tenant.editor()
                .header("If-Match", "\"0\"")
                .body("{\"summary\": \"1\"}")
                .patch(path)
                .then()
                .statusCode(200);
        tenant.editor().header("If-Match", "\"1\"").delete(path).then().statusCode(204);

        List.of("created", "changed", "archived").forEach(fact -> {
            String type = "journeyloop.persona." + fact + ".v1";
            List<Events.Received> events = await().atMost(Duration.ofSeconds(20))
                    .until(() -> Events.of(tenant.id(), type), found -> !found.isEmpty());
            assertThat(events).hasSize(1);
            assertThat(events.getFirst().aggregateId()).isEqualTo(id);
            EventContracts.assertKept(type, events.getFirst().data());
        });
    }

    @Test
    void insightsAboutAPersonaAreCountedOnce() {
        String id = create("Saver").jsonPath().getString("id");
        UUID insight = UUID.randomUUID();
        Map<String, Object> about = Map.of("insightId", insight, "personaIds", List.of(id));
        String type = "journeyloop.insight.created.v1";
        byte[] payload = ("{\"personaIds\": [\"" + id + "\"]}").getBytes(java.nio.charset.StandardCharsets.UTF_8);

        UUID event = Events.publish(type, tenant.id(), insight, 1, about);
        Events.publish(event, type, tenant.id(), insight, 1, payload);

        awaitInsightCount(id, 1);
        Events.publish("journeyloop.insight.archived.v1", tenant.id(), insight, 2, about);
        awaitInsightCount(id, 0);
    }

    @Test
    void contractExampleOfEveryInsightEventIsUnderstood() {
        List.of("created", "changed", "archived").forEach(fact -> {
            String type = "journeyloop.insight." + fact + ".v1";
            long dead = deadLetters();
            Events.publish(type, tenant.id(), UUID.randomUUID(), 1, EventContracts.example(type));
            insightsAboutAPersonaAreCountedOnce();
            assertThat(deadLetters()).isEqualTo(dead);
        });
    }

    @Test
    void apiIsWhatItsClientsKnow() {
        OpenApiContract.assertUnchanged("persona-service");
    }

    private static long deadLetters() {
        return Events.count("journeyloop.dead-letter.persona-service");
    }

    private void awaitInsightCount(String id, int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        tenant.viewer().get("/api/v1/personas/" + id).then().body("insightCount", equalTo(count)));
    }

    private Response create(String name) {
        Response created = tenant.editor().body(Map.of("name", name)).post("/api/v1/personas");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created;
    }
}
