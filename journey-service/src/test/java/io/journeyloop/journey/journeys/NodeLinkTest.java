package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What links into maps find, when the maps have gone on. */
@QuarkusTest
class NodeLinkTest {
    private static final String NODES = "/internal/v1/journeys/nodes";

    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();
    private String journey;
    private String phase;
    private String step;

    @BeforeEach
    void prepare() {
        journey = calls.create("Claim");
        phase = calls.addPhase(journey, "Report");
        step = journey + "/steps/" + id(calls.addStep(phase, "Call"));
    }

    @Test
    void removedPartLeavesATombstone() {
        link(step, "PRESENT");
        tenant.editor().header("If-Match", "\"3\"").delete(step).then().statusCode(204);

        calls.get(journey + "/nodes/" + id(step))
                .then()
                .body("state", equalTo("BROKEN"))
                .body("kind", equalTo("STEP"))
                .body("name", equalTo("Call"))
                .body("parentId", equalTo(id(phase)))
                .body("removedAt", notNullValue());
        assertRefused(tenant.viewer().get(step), 404, "not_found");
    }

    @Test
    void partsOfAnArchivedJourneyAreArchivedWithIt() {
        tenant.editor().header("If-Match", "\"3\"").delete(journey).then().statusCode(204);

        link(step, "ARCHIVED");
    }

    @Test
    void manyLinksAreLookedUpAtOnceWithinTheTenant() {
        var ids = Map.of("ids", List.of(id(phase), id(step), UUID.randomUUID()));

        tenant.viewer().body(ids).post(NODES).then().statusCode(200).body("items", hasSize(2));
        TestTenant.create().viewer().body(ids).post(NODES).then().body("items", empty());
        assertRefused(tenant.viewer().get(journey + "/nodes/" + UUID.randomUUID()), 404, "not_found");
        assertRefused(tenant.viewer().get(calls.create("Other") + "/nodes/" + id(step)), 404, "not_found");
    }

    static List<Arguments> lookUps() {
        return HostileBodies.of("{\"ids\": []}")
                .missing("ids")
                .wrong("ids", List.of("x"))
                .wrong("ids", Collections.singletonList(null))
                .wrong("ids", Collections.nCopies(5_001, UUID.randomUUID()))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookUps")
    void badLookUpIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.viewer().body(body).post(NODES), field);
    }

    private void link(String part, String state) {
        calls.get(journey + "/nodes/" + id(part)).then().body("state", equalTo(state));
    }
}
