package io.journeyloop.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the other services tell of a tenant: their events, sent as they would send them. */
public record World(TestTenant tenant) {

    public static final String OPPORTUNITIES = "/api/v1/opportunities";
    private static final SecondWall DATABASE = new SecondWall("opportunity");

    public static World create() {
        return new World(TestTenant.create());
    }

    /** A journey with these steps, known to the service when this returns. */
    public UUID journey(UUID... steps) {
        UUID journey = UUID.randomUUID();
        journey(journey, 1, "changed", steps);
        await().atMost(Duration.ofSeconds(30)).until(() -> hasRows("journey_replica", journey));
        return journey;
    }

    public void journey(UUID journey, long version, String fact, UUID... steps) {
        journey(journey, version, fact, Arrays.stream(steps).map(World::node).toList());
    }

    /** Tells in which variants the only step of a journey is offered from now on; known when this returns. */
    public void variants(UUID journey, long version, UUID step, List<String> keys) {
        Map<String, Object> node = new HashMap<>(node(step));
        node.put("variantKeys", keys);
        journey(journey, version, "changed", List.of(node));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> DATABASE.rowsSeenBy(
                                tenant.id(),
                                "journey_replica where version = " + version + " and id = '" + journey + "'")
                        > 0);
    }

    /** A journey with these steps, each with one touchpoint, known to the service when this returns. */
    public UUID journey(Map<UUID, UUID> touchpoints) {
        UUID journey = UUID.randomUUID();
        List<Map<String, Object>> nodes = new ArrayList<>();
        touchpoints.forEach((step, touchpoint) -> {
            nodes.add(node(step));
            Map<String, Object> below = new HashMap<>(node(touchpoint));
            below.putAll(Map.of("kind", "TOUCHPOINT", "parentId", step));
            nodes.add(below);
        });
        journey(journey, 1, "changed", nodes);
        await().atMost(Duration.ofSeconds(30)).until(() -> hasRows("journey_replica", journey));
        return journey;
    }

    private static Map<String, Object> node(UUID step) {
        return Map.of("id", step, "key", "step-" + step, "kind", "STEP", "name", "A step", "order", 1);
    }

    private void journey(UUID journey, long version, String fact, List<Map<String, Object>> nodes) {
        publish(
                "journey." + fact,
                journey,
                version,
                Map.of(
                        "journeyId",
                        journey,
                        "key",
                        "j-" + journey,
                        "title",
                        "I do it",
                        "state",
                        "CURRENT",
                        "status",
                        fact.equals("archived") ? "ARCHIVED" : "LIVE",
                        "revision",
                        version,
                        "personaIds",
                        List.of(),
                        "nodes",
                        nodes));
    }

    /** An insight about these steps of the journey, known to the service when this returns. */
    public UUID insight(UUID journey, UUID... steps) {
        UUID insight = UUID.randomUUID();
        insight(insight, 1, "changed", "VALIDATED", journey, steps);
        await().atMost(Duration.ofSeconds(30)).until(() -> hasRows("insight_replica", insight));
        return insight;
    }

    public void insight(UUID insight, long version, String fact, String status, UUID journey, UUID... steps) {
        List<Map<String, Object>> links = Arrays.stream(steps)
                .map(step -> Map.<String, Object>of("journeyId", journey, "stepId", step))
                .toList();
        publish(
                "insight." + fact,
                insight,
                version,
                Map.of(
                        "insightId",
                        insight,
                        "type",
                        "PAIN",
                        "status",
                        status,
                        "experienceImpact",
                        -1.5,
                        "weight",
                        100,
                        "personaIds",
                        List.of(),
                        "links",
                        links,
                        "evidenceCount",
                        3));
    }

    public UUID persona() {
        UUID persona = UUID.randomUUID();
        persona(persona, 1, "created", "ACTIVE");
        await().atMost(Duration.ofSeconds(30)).until(() -> hasRows("persona_replica", persona));
        return persona;
    }

    public void persona(UUID persona, long version, String fact, String status) {
        publish(
                "persona." + fact,
                persona,
                version,
                Map.of(
                        "personaId",
                        persona,
                        "key",
                        "p-" + persona,
                        "name",
                        "Saver",
                        "type",
                        "PROTO",
                        "status",
                        status));
    }

    /** Figures of one step. */
    public UUID evidence(UUID journey, UUID step, long version, long feedback, double experience) {
        return evidence(journey, step, version, feedback, experience, Map.of());
    }

    /** The same with headers that not every event has. */
    public UUID evidence(
            UUID journey, UUID step, long version, long feedback, double experience, Map<String, String> headers) {
        Map<String, Object> figures = new LinkedHashMap<>(Map.of(
                "journeyId",
                journey,
                "stepId",
                step,
                "feedbackCount",
                feedback,
                "insightCount",
                1,
                "distinctCustomers",
                feedback,
                "experience",
                experience,
                "experienceWeight",
                100,
                "sourceTypes",
                List.of("SURVEY"),
                "lastCollectedAt",
                "2026-03-14T09:26:53Z"));
        return Events.publish("journeyloop.evidence.changed.v1", tenant.id(), step, version, figures, headers);
    }

    /** Creates an opportunity that must be accepted. */
    public Response opportunity(Map<String, Object> body) {
        Response created = tenant.editor().body(body).post(OPPORTUNITIES);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created;
    }

    /** One with both sides given by people; effort is given too unless it is negative. */
    public Response valued(String title, double customer, double business, double effort) {
        List<Map<String, Object>> inputs = effort < 0
                ? List.of(input("customerValue", customer), input("businessValue", business))
                : List.of(input("customerValue", customer), input("businessValue", business), input("effort", effort));
        return opportunity(Map.of("title", title, "type", "PAIN_POINT", "inputs", inputs));
    }

    public static Map<String, Object> input(String criterion, double value) {
        return Map.of("criterion", criterion, "value", value);
    }

    public static String id(Response created) {
        return created.jsonPath().getString("id");
    }

    private UUID publish(String fact, UUID aggregate, long version, Map<String, ?> data) {
        return Events.publish("journeyloop." + fact + ".v1", tenant.id(), aggregate, version, data);
    }

    private boolean hasRows(String table, UUID id) {
        return DATABASE.rowsSeenBy(tenant.id(), table + " where id = '" + id + "'") > 0;
    }
}
