package io.journeyloop.persona.segments;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SegmentBatchResourceTest {

    private static final String BATCH = "/internal/v1/segments/batch";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void segmentsOfManyPersonasComeInOneAnswer() {
        String saver = persona("Saver");
        String spender = persona("Spender");
        segment("Gold", saver);
        segment("Silver", spender);
        segment("Tin", persona("Other"));

        tenant.viewer()
                .body(Map.of("personaIds", List.of(saver, spender, UUID.randomUUID())))
                .post(BATCH)
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("Gold", "Silver")))
                .body("items.personaId", equalTo(List.of(saver, spender)));
    }

    @Test
    void segmentsAreFoundByTheirIdsArchivedOnesIncluded() {
        String saver = persona("Saver");
        String gold = segment("Gold", saver);
        String tin = segment("Tin", persona("Other"));
        tenant.editor()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/segments/" + tin)
                .then()
                .statusCode(204);

        tenant.viewer()
                .body(Map.of("ids", List.of(tin, gold, UUID.randomUUID()), "personaIds", List.of(saver)))
                .post(BATCH)
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("Gold", "Tin")));
    }

    @Test
    void anotherTenantsSegmentsAreNotFound() {
        String saver = persona("Saver");
        String gold = segment("Gold", saver);

        TestTenant.create()
                .viewer()
                .body(Map.of("ids", List.of(gold), "personaIds", List.of(saver)))
                .post(BATCH)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void onlyViewersAreAnswered() {
        Map<String, Object> nothing = Map.of("personaIds", List.of());
        assertRefused(TestTenant.nobody().body(nothing).post(BATCH), 401, "unauthorized");
        assertRefused(tenant.integrator().body(nothing).post(BATCH), 403, "forbidden");
        assertRefused(tenant.viewer().body(Map.of()).post(BATCH), 400, "invalid_input");
    }

    private String persona(String name) {
        return tenant.editor()
                .body(Map.of("name", name))
                .post("/api/v1/personas")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String segment(String name, String personaId) {
        return tenant.editor()
                .body(Map.of("name", name, "kind", "MANUAL", "personaId", personaId))
                .post("/api/v1/segments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
