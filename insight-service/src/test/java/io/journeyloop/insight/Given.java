package io.journeyloop.insight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.journeyloop.kit.tenancy.Pseudonyms;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tests begin with. */
public final class Given {

    public static final String FEEDBACK = "/api/v1/feedback";
    public static final Duration SOON = Duration.ofSeconds(30);

    private static final JsonMapper JSON = new JsonMapper();

    private Given() {}

    /** A journey {@code claim} with the steps {@code report} (and its touchpoint {@code form}) and {@code wait}. */
    public record Journey(UUID id, UUID report, UUID form, UUID waiting) {

        public static Journey any() {
            return new Journey(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        }

        /** Tells the service of the journey as its owner would. */
        public Journey announced(TestTenant tenant, String fact, long version, String status) {
            UUID phase = UUID.nameUUIDFromBytes(id.toString().getBytes(UTF_8));
            Map<String, Object> data = new HashMap<>(Map.of(
                    "journeyId",
                    id,
                    "key",
                    "claim",
                    "title",
                    "I report a claim",
                    "state",
                    "CURRENT",
                    "status",
                    status));
            data.put("revision", version);
            data.put("personaIds", List.of());
            data.put(
                    "nodes",
                    List.of(
                            node(phase, "first", "PHASE", null, 1),
                            node(report, "report", "STEP", phase, 1),
                            node(form, "form", "TOUCHPOINT", report, 1),
                            node(waiting, "wait", "STEP", phase, 2)));
            Events.publish("journeyloop.journey." + fact + ".v1", tenant.id(), id, version, data);
            return this;
        }

        /** Tells the service of the journey, and waits until it knows. */
        public static Journey known(TestTenant tenant) {
            Journey journey = any().announced(tenant, "published", 1, "LIVE");
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(tenant.viewer()
                                    .get("/api/v1/metrics?stepId=" + journey.report)
                                    .statusCode())
                            .isEqualTo(200));
            return journey;
        }

        private static Map<String, Object> node(UUID id, String key, String kind, @Nullable UUID parent, int order) {
            Map<String, Object> node =
                    new HashMap<>(Map.of("id", id, "key", key, "kind", kind, "name", key, "order", order));
            node.put("parentId", parent);
            return node;
        }
    }

    /** A persona that the service has heard of. */
    public static UUID persona(TestTenant tenant, String key, long version, String status) {
        UUID id = UUID.nameUUIDFromBytes((tenant.id() + key).getBytes(UTF_8));
        Events.publish(
                "journeyloop.persona.changed.v1",
                tenant.id(),
                id,
                version,
                Map.of("personaId", id, "key", key, "name", key, "type", "PROTO", "status", status));
        return id;
    }

    /** A segment that the service has heard of. */
    public static UUID segment(TestTenant tenant, String key, String fact, long version) {
        UUID id = UUID.nameUUIDFromBytes((tenant.id() + key).getBytes(UTF_8));
        Map<String, ?> data = Map.of(
                "segmentId",
                id,
                "key",
                key,
                "kind",
                "MANUAL",
                "status",
                fact.equals("archived") ? "ARCHIVED" : "ACTIVE");
        Events.publish("journeyloop.segment." + fact + ".v1", tenant.id(), id, version, data);
        return id;
    }

    /** Tells the service who has joined and left a segment. */
    public static void members(
            TestTenant tenant, UUID segment, long version, Collection<String> joined, Collection<String> left) {
        Map<String, ?> data =
                Map.of("segmentId", segment, "joined", pseudonyms(tenant, joined), "left", pseudonyms(tenant, left));
        Events.publish("journeyloop.segment-membership.changed.v1", tenant.id(), segment, version, data);
    }

    private static List<String> pseudonyms(TestTenant tenant, Collection<String> customers) {
        return customers.stream()
                .map(customer -> Pseudonyms.of(tenant.id(), customer))
                .toList();
    }

    /** A record with a value of its type, to be varied. */
    public static Map<String, Object> answer(String externalId, String fieldType, Object value) {
        return new HashMap<>(Map.of(
                "source", Map.of("type", "SURVEY", "name", "after-claim"),
                "externalId", externalId,
                "fieldType", fieldType,
                "value", value,
                "collectedAt", "2026-03-10T12:00:00Z"));
    }

    /** The same at a step. */
    public static Map<String, Object> answer(String externalId, String fieldType, Object value, String stepKey) {
        Map<String, Object> answer = answer(externalId, fieldType, value);
        answer.put("journeyKey", "claim");
        answer.put("stepKey", stepKey);
        return answer;
    }

    public static Response deliver(TestTenant tenant, Map<String, Object> record) {
        Response response = tenant.integrator().body(record).post(FEEDBACK);
        assertThat(response.statusCode()).as(response.asString()).isIn(200, 201);
        return response;
    }

    /** REST Assured's own serialisation is not safe for use by several threads. */
    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Response deliver(TestTenant tenant, List<?> items) {
        Response response =
                tenant.integrator().body(json(Map.of("items", items))).post(FEEDBACK + "/batch");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response;
    }
}
