package io.journeyloop.persona.segments;

import static io.journeyloop.persona.customers.Customers.put;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SegmentResourceTest {

    private static final String SEGMENTS = "/api/v1/segments/";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void dynamicSegmentHasItsMembersAtOnceAndFollowsTheCustomers() {
        put(tenant, "a", "{\"tier\": \"gold\"}");
        put(tenant, "b", "{\"tier\": \"silver\"}");
        String id = dynamic("Gold", "gold", Map.of());
        assertMembers(id, "a");

        put(tenant, "c", "{\"tier\": \"gold\"}");
        put(tenant, "a", "{\"tier\": \"bronze\"}");
        put(tenant, "b", "{\"tier\": \"gold\", \"n\": 1}");
        assertMembers(id, "b", "c");
        put(tenant, "b", "{\"tier\": \"gold\", \"n\": 2}");
        assertMembers(id, "b", "c");
        tenant.viewer().get(SEGMENTS + id).then().header("ETag", "\"0\"");
        tenant.viewer().get("/api/v1/customers/b").then().body("segments.key", equalTo(List.of("gold")));
        tenant.viewer()
                .get("/api/v1/customers?segmentId=" + id)
                .then()
                .body("items.customerKey", equalTo(List.of("b", "c")));
    }

    @Test
    void membersFollowChangedRules() {
        put(tenant, "a", "{\"tier\": \"gold\"}");
        put(tenant, "b", "{\"tier\": \"silver\"}");
        String id = dynamic("Tier", "gold", Map.of());

        tenant.editor()
                .header("If-Match", "\"0\"")
                .body(Map.of("rules", rules("silver")))
                .patch(SEGMENTS + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("size", equalTo(1));

        assertMembers(id, "b");
        put(tenant, "a", "{\"tier\": \"silver\"}");
        assertMembers(id, "a", "b");
    }

    @Test
    void segmentWithAPersonaAssignsItByRule() {
        String persona = persona("Saver");
        String other = persona("Planner");
        put(tenant, "a", "{\"tier\": \"gold\"}");
        String id = dynamic("Gold", "gold", Map.of("personaId", persona));

        tenant.viewer()
                .get("/api/v1/customers/a")
                .then()
                .body("personas", hasSize(1))
                .body("personas[0].personaId", equalTo(persona))
                .body("personas[0].method", equalTo("RULE"))
                .body("personas[0].at", notNullValue());
        tenant.viewer().get("/api/v1/personas/" + persona).then().body("segmentSize", equalTo(1));

        tenant.editor().put("/api/v1/customers/a/personas/" + persona).then().statusCode(204);
        tenant.viewer().get("/api/v1/customers/a").then().body("personas.method", equalTo(List.of("MANUAL")));
        tenant.editor().delete("/api/v1/customers/a/personas/" + persona).then().statusCode(204);
        tenant.viewer().get("/api/v1/customers/a").then().body("personas.method", equalTo(List.of("RULE")));

        tenant.editor()
                .header("If-Match", "\"0\"")
                .body(Map.of("personaId", other))
                .patch(SEGMENTS + id)
                .then()
                .statusCode(200);
        tenant.viewer()
                .get("/api/v1/customers?personaId=" + other)
                .then()
                .body("items.customerKey", equalTo(List.of("a")));
        tenant.viewer().get("/api/v1/personas/" + persona).then().body("segmentSize", equalTo(0));
    }

    @Test
    void manualSegmentIsFilledByHand() {
        List.of("a", "b", "c").forEach(key -> put(tenant, key, "{}"));
        String id = manual("Board");
        String members = SEGMENTS + id + "/members";

        tenant.editor()
                .body(Map.of("customerKeys", List.of("c", "a", "a")))
                .post(members)
                .then()
                .statusCode(200)
                .body("size", equalTo(2));
        tenant.editor()
                .body(Map.of("customerKeys", List.of("a", "b")))
                .post(members)
                .then()
                .body("size", equalTo(3));
        tenant.editor().delete(members + "/a").then().statusCode(204);
        assertMembers(id, "b", "c");
        assertRefused(tenant.editor().delete(members + "/a"), 404, "not_found");

        Response refusal = tenant.editor()
                .body(Map.of("customerKeys", List.of("a", "nobody")))
                .post(members);
        assertRefused(refusal, 422, "segment_refused");
        assertRefused(refusal, "customerKeys[1]");
        assertMembers(id, "b", "c");
        Response page = tenant.viewer().get(members + "?limit=1");
        tenant.viewer()
                .get(members + "?limit=1&cursor=" + page.jsonPath().getString("nextCursor"))
                .then()
                .body("items.customerKey", equalTo(List.of("c")))
                .body("nextCursor", nullValue());
    }

    @Test
    void membersOfADynamicSegmentAreNotEditedByHand() {
        put(tenant, "a", "{}");
        String members = SEGMENTS + dynamic("Gold", "gold", Map.of()) + "/members";

        assertRefused(tenant.editor().body(Map.of("customerKeys", List.of("a"))).post(members), 409, "segment_dynamic");
        assertRefused(tenant.editor().delete(members + "/a"), 409, "segment_dynamic");
    }

    @Test
    void archivedSegmentStaysReadableWithoutMembers() {
        put(tenant, "a", "{\"tier\": \"gold\"}");
        String id = dynamic("Gold", "gold", Map.of());
        assertRefused(tenant.editor().delete(SEGMENTS + id), 428, "if_match_required");
        tenant.editor().header("If-Match", "\"0\"").delete(SEGMENTS + id).then().statusCode(204);

        tenant.viewer()
                .get(SEGMENTS + id)
                .then()
                .statusCode(200)
                .body("archivedAt", notNullValue())
                .body("size", equalTo(0));
        assertMembers(id);
        put(tenant, "b", "{\"tier\": \"gold\"}");
        assertMembers(id);
        assertRefused(
                tenant.editor().header("If-Match", "\"1\"").body("{}").patch(SEGMENTS + id), 409, "segment_archived");
        tenant.viewer().get("/api/v1/segments").then().body("items", hasSize(0));
        tenant.viewer().get("/api/v1/segments?archived=true").then().body("items.id", equalTo(List.of(id)));
    }

    @Test
    void keysAndVersionsAreKept() {
        String id = manual("Board");
        tenant.viewer().get(SEGMENTS + "key:board").then().body("id", equalTo(id));
        assertThat(manual("Board")).isNotEqualTo(id);
        tenant.viewer().get(SEGMENTS + "key:board-2").then().statusCode(200);
        assertRefused(
                tenant.editor()
                        .body(Map.of("name", "x", "kind", "MANUAL", "key", "board"))
                        .post("/api/v1/segments"),
                409,
                "key_taken");

        tenant.editor()
                .header("If-Match", "\"0\"")
                .body(Map.of("description", "d", "tags", List.of("t"), "customFields", Map.of("a", 1)))
                .patch(SEGMENTS + id)
                .then()
                .statusCode(200)
                .body("tags", equalTo(List.of("t")))
                .body("customFields.a", equalTo(1));
        assertRefused(tenant.editor().header("If-Match", "\"0\"").body("{}").patch(SEGMENTS + id), 412, "stale");
        assertRefused(tenant.editor().body("{}").patch(SEGMENTS + id), 428, "if_match_required");
    }

    @Test
    void unfitChangeIsRefused() {
        String id = manual("Board");

        assertPatchRefused(id, Map.of("kind", "DYNAMIC"), "rules");
        assertPatchRefused(id, Map.of("kind", "DYNAMIC", "rules", rules("gold")), "kind");
        assertPatchRefused(id, Map.of("rules", rules("gold")), "rules");
        assertPatchRefused(id, Map.of("key", "other"), "key");
        assertPatchRefused(id, Map.of("personaId", UUID.randomUUID()), "personaId");
    }

    @Test
    void archivedPersonaTakesNoSegments() {
        String persona = persona("Saver");
        tenant.editor()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/personas/" + persona)
                .then()
                .statusCode(204);

        assertRefused(
                tenant.editor()
                        .body(Map.of("name", "x", "kind", "MANUAL", "personaId", persona))
                        .post("/api/v1/segments"),
                422,
                "segment_refused");
    }

    private void assertPatchRefused(String id, Map<String, ?> patch, String field) {
        assertRefused(tenant.editor().header("If-Match", "\"0\"").body(patch).patch(SEGMENTS + id), field);
    }

    private void assertMembers(String id, String... keys) {
        tenant.viewer()
                .get(SEGMENTS + id + "/members")
                .then()
                .statusCode(200)
                .body("items.customerKey", equalTo(List.of(keys)));
        tenant.viewer().get(SEGMENTS + id).then().body("size", equalTo(keys.length));
    }

    private String manual(String name) {
        return create(Map.of("name", name, "kind", "MANUAL"));
    }

    private String dynamic(String name, String tier, Map<String, ?> further) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name, "kind", "DYNAMIC", "rules", rules(tier)));
        body.putAll(further);
        return create(body);
    }

    private static Map<String, Object> rules(String tier) {
        return Map.of(
                "match", "ALL", "conditions", List.of(Map.of("attribute", "tier", "operator", "eq", "value", tier)));
    }

    private String persona(String name) {
        return tenant.editor()
                .body(Map.of("name", name))
                .post("/api/v1/personas")
                .jsonPath()
                .getString("id");
    }

    private String create(Map<String, ?> body) {
        Response created = tenant.editor().body(body).post("/api/v1/segments");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.jsonPath().getString("id");
    }
}
