package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JourneyEventsTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @Test
    void everyWriteIsAnnouncedWithTheWholeStructure() {
        UUID persona = calls.persona("ACTIVE");
        String path = calls.create("Claim", Map.of("ownerId", "ann", "personaIds", List.of(persona)));
        String step = path + "/steps/" + id(calls.addStep(calls.addPhase(path, "Report"), "Call"));
        calls.add(step + "/touchpoints", Map.of("name", "Hotline", "importanceToCustomer", 4));
        tenant.editor().post(path + "/publish").then().statusCode(200);
        tenant.editor().header("If-Match", "\"5\"").delete(path).then().statusCode(204);

        assertThat(announced("created", path)).hasSize(1);
        assertThat(announced("changed", path))
                .extracting(Events.Received::version)
                .containsExactly(2L, 3L, 4L);
        assertThat(announced("archived", path)).hasSize(1);
        var published = announced("published", path).getFirst();
        assertThat(published.version()).isEqualTo(5);
        assertThat(published.data().get("status").asText()).isEqualTo("LIVE");
        assertThat(published.data().get("personaIds").get(0).asText()).isEqualTo(persona.toString());
        assertThat(published.data().get("nodes").findValuesAsText("kind"))
                .containsExactly("PHASE", "STEP", "TOUCHPOINT");
        assertThat(published
                        .data()
                        .get("nodes")
                        .get(2)
                        .get("importanceToCustomer")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void variantsOfAStepAreAnnouncedByTheirKeys() {
        String path = calls.create("Claim");
        String phase = calls.addPhase(path, "Report");
        var variants = List.of(Map.of("key", "now", "name", "Now"), Map.of("key", "later", "name", "Call back"));
        calls.add(phase + "/steps", Map.of("name", "Call", "variants", variants));
        calls.addStep(phase, "Wait");

        JsonNode nodes = await().atMost(Duration.ofSeconds(30))
                .until(() -> announced("changed", path), found -> found.size() == 3)
                .getLast()
                .data()
                .get("nodes");

        assertThat(nodes.get(0).get("variantKeys").isNull()).isTrue();
        assertThat(nodes.get(1).get("variantKeys")).extracting(JsonNode::asText).containsExactly("now", "later");
        assertThat(nodes.get(2).get("variantKeys")).isEmpty();
    }

    @Test
    void onlyKnownPersonasInUseAreLinked() {
        UUID active = calls.persona("ACTIVE");
        UUID archived = calls.persona("ARCHIVED");
        String path = calls.create("Claim", Map.of("personaIds", List.of(active)));

        Response refusal =
                calls.patch(path, "\"1\"", Map.of("personaIds", List.of(active, archived, UUID.randomUUID())));

        assertRefused(refusal, 422, "unusable_link");
        assertThat(refusal.jsonPath().getList("violations.field")).isEqualTo(List.of("personaIds[1]", "personaIds[2]"));
        assertThat(refusal.jsonPath().getString("violations[1].message")).contains("known (yet)");
    }

    @Test
    void journeysFollowAPersonaThatWasMergedIntoAnother() {
        UUID merged = calls.persona("ACTIVE");
        UUID survivor = calls.persona("ACTIVE");
        String both = calls.create("Claim", Map.of("personaIds", List.of(merged, survivor)));
        String locked = calls.create("Locked claim", Map.of("personaIds", List.of(merged)));
        tenant.editor().post(locked + "/lock").then().statusCode(200);

        Events.publish(
                "journeyloop.persona.merged.v1",
                tenant.id(),
                merged,
                3,
                Map.of("personaId", merged, "mergedIntoId", survivor));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            calls.get(both).then().body("personaIds", equalTo(List.of(survivor.toString())));
            calls.get(locked).then().body("personaIds", equalTo(List.of(survivor.toString())));
        });
        tenant.viewer()
                .get(both + "/revisions")
                .then()
                .body("items[0].reason", equalTo("A persona was merged into another"))
                .body("items[0].author", equalTo("system"));
    }

    @Test
    void personaArchivedLaterStaysWhereItWasAndTakesNoNewLinks() {
        UUID persona = calls.persona("ACTIVE");
        String path = calls.create("Claim", Map.of("personaIds", List.of(persona)));
        calls.announce("archived", persona, 2, "ARCHIVED");
        calls.announce("changed", persona, 1, "ACTIVE");
        String probe = calls.create("Probe");

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            String etag = calls.get(probe).header("ETag");
            return calls.patch(probe, etag, Map.of("personaIds", List.of(persona)))
                                    .statusCode()
                            == 422
                    || calls.patch(probe, calls.get(probe).header("ETag"), "{\"personaIds\": null}")
                                    .statusCode()
                            != 200;
        });
        calls.patch(path, "\"1\"", Map.of("title", "Still the same"))
                .then()
                .statusCode(200)
                .body("personaIds", equalTo(List.of(persona.toString())));
    }

    @Test
    void newestEvidenceMovesTheDateAndNotTheVersion() {
        String path = calls.create("Claim");
        evidence(path, 1, "2026-05-02T10:00:00Z");
        evidence(path, 2, "2026-05-01T10:00:00Z");
        String other = calls.create("Other");
        evidence(other, 1, "2026-01-01T00:00:00Z");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> calls.get(other).then().body("lastEvidenceAt", equalTo("2026-01-01T00:00:00Z")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> calls.get(path)
                        .then()
                        .header("ETag", "\"1\"")
                        .body("lastEvidenceAt", equalTo("2026-05-02T10:00:00Z")));
        calls.patch(path, "\"1\"", Map.of("title", "x"))
                .then()
                .statusCode(200)
                .body("lastEvidenceAt", equalTo("2026-05-02T10:00:00Z"));
    }

    @Test
    void contractExamplesAreUnderstood() {
        long dead = deadLetters();
        List.of(
                        "journeyloop.persona.created.v1",
                        "journeyloop.persona.changed.v1",
                        "journeyloop.persona.archived.v1",
                        "journeyloop.persona.merged.v1",
                        "journeyloop.evidence.changed.v1")
                .forEach(type -> Events.publish(type, tenant.id(), UUID.randomUUID(), 1, EventContracts.example(type)));

        calls.persona("ACTIVE");
        newestEvidenceMovesTheDateAndNotTheVersion();

        assertThat(deadLetters()).isEqualTo(dead);
    }

    private List<Events.Received> announced(String fact, String path) {
        String type = "journeyloop.journey." + fact + ".v1";
        List<Events.Received> events = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Events.of(tenant.id(), type).stream()
                                .filter(event -> event.aggregateId().toString().equals(id(path)))
                                .toList(),
                        found -> !found.isEmpty());
        events.forEach(event -> EventContracts.assertKept(type, event.data()));
        return events;
    }

    private void evidence(String path, long version, String lastCollectedAt) {
        UUID journey = UUID.fromString(id(path));
        Events.publish(
                "journeyloop.evidence.changed.v1",
                tenant.id(),
                journey,
                version,
                Map.of(
                        "journeyId", journey,
                        "feedbackCount", 3,
                        "insightCount", 0,
                        "distinctCustomers", 1,
                        "experienceWeight", 0,
                        "sourceTypes", List.of("SURVEY"),
                        "lastCollectedAt", lastCollectedAt));
    }

    private static long deadLetters() {
        return Events.count("journeyloop.dead-letter.journey-service");
    }
}
