package io.journeyloop.journey.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What tests do with journeys, as an editor of one tenant. */
public record JourneyCalls(TestTenant tenant) {
    public static final String JOURNEYS = "/api/v1/journeys";

    public static JourneyCalls ofNewTenant() {
        return new JourneyCalls(TestTenant.create());
    }

    public String create(String title) {
        return create(title, Map.of());
    }

    /** The new journey's path. */
    public String create(String title, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("title", title);
        return add(JOURNEYS, body);
    }

    /** Posts what must be created; answers its path. */
    public String add(String path, Map<String, ?> body) {
        Response created = tenant.editor().body(body).post(path);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.header("Location").substring(created.header("Location").indexOf("/api/"));
    }

    public String addPhase(String journey, String name) {
        return add(journey + "/phases", Map.of("name", name));
    }

    /** Adds a step to a phase that is named by its path. */
    public String addStep(String phase, String name) {
        return add(phase + "/steps", Map.of("name", name));
    }

    public Response get(String path) {
        Response found = tenant.viewer().get(path);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found;
    }

    public Response patch(String path, String etag, Object body) {
        return tenant.editor().header("If-Match", etag).body(body).patch(path);
    }

    /** Announces a persona as its service would, and waits until journeys may name it. */
    public UUID persona(String status) {
        UUID id = UUID.randomUUID();
        announce("created", id, 1, status);
        String probe = create("Waits for a persona");
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            Response answer = patch(probe, get(probe).header("ETag"), Map.of("personaIds", java.util.List.of(id)));
            return !answer.asString().contains("(yet)");
        });
        return id;
    }

    public void announce(String fact, UUID persona, long version, String status) {
        Events.publish(
                "journeyloop.persona." + fact + ".v1",
                tenant.id(),
                persona,
                version,
                Map.of("personaId", persona, "key", "p-" + persona, "name", "P", "type", "PROTO", "status", status));
    }

    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
