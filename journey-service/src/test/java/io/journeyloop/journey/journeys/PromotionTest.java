package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From how it is to how it shall be, and to how it is again. */
@QuarkusTest
class PromotionTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();
    private String base;
    private String phase;
    private String call;
    private String wait;
    private String loop;
    private String toBe;

    @BeforeEach
    void prepare() {
        base = calls.create("Claim");
        phase = calls.addPhase(base, "Report");
        call = base + "/steps/" + id(calls.addStep(phase, "Call"));
        wait = base + "/steps/" + id(calls.addStep(phase, "Wait"));
        loop = calls.add(base + "/transitions", Map.of("fromStepId", id(wait), "toStepId", id(call), "kind", "LOOP"));
        toBe = calls.add(base + "/to-be", Map.of());
    }

    @Test
    void freshTwinDiffersInItsStandingOnly() {
        calls.get(toBe + "/comparison")
                .then()
                .body("from.journeyId", equalTo(id(base)))
                .body("to.journeyId", equalTo(id(toBe)))
                .body("added", empty())
                .body("removed", empty())
                .body("moved", empty())
                .body("changed.field", equalTo(List.of("state")));
        assertRefused(tenant.viewer().get(base + "/comparison"), 422, "not_to_be");
    }

    @Test
    void comparisonTellsWhatShallBeOtherwise() {
        redesign();

        calls.get(toBe + "/comparison")
                .then()
                .body("added.name", equalTo(List.of("Upload")))
                .body("removed.name", equalTo(List.of("Wait", "Wait → Call")))
                .body("changed.find { it.kind == 'STEP' }.id", equalTo(id(call)))
                .body("changed.find { it.kind == 'STEP' }.to", equalTo("Video"));
        assertThat(calls.get(toBe + "/comparison?format=text").asString())
                .contains("+ step \"Upload\" (upload) at place 2", "- step \"Wait\" (wait)");
    }

    @Test
    void promotedMapIsTheNextRevisionAndItsTwinIsArchived() {
        redesign();

        tenant.editor()
                .post(toBe + "/promote")
                .then()
                .statusCode(200)
                .body("id", equalTo(id(base)))
                .body("revision", equalTo(6))
                .body("state", equalTo("CURRENT"))
                .body("phases[0].id", equalTo(id(phase)))
                .body("phases[0].steps.name", equalTo(List.of("Call", "Upload")))
                .body("phases[0].steps[0].id", equalTo(id(call)))
                .body("phases[0].steps[0].doing", equalTo("Video"))
                .body("transitions", empty());

        calls.get(toBe).then().body("status", equalTo("ARCHIVED"));
        calls.get(base + "/revisions/5").then().body("transitions", hasSize(1));
        calls.get(base + "/revisions?limit=1").then().body("items[0].reason", equalTo("Promoted from claim-to-be"));
        calls.get(base + "/nodes/" + id(call)).then().body("state", equalTo("PRESENT"));
        calls.get(base + "/nodes/" + id(wait)).then().body("state", equalTo("BROKEN"));
        assertRefused(tenant.editor().post(toBe + "/promote"), 409, "archived");
    }

    @Test
    void promotionIsRefusedWhereItCannotBe() {
        assertRefused(tenant.editor().post(base + "/promote"), 422, "not_to_be");
        assertRefused(tenant.editor().header("If-Match", "\"9\"").post(toBe + "/promote"), 412, "stale");
        tenant.editor().post(base + "/lock").then().statusCode(200);
        assertRefused(tenant.editor().post(toBe + "/promote"), 409, "locked");
        calls.get(toBe).then().body("status", equalTo("DRAFT"));
    }

    private void redesign() {
        String twinPhase = toBe + "/phases/" + calls.get(toBe).jsonPath().getString("phases[0].id");
        String twinCall = toBe + "/steps/" + calls.get(toBe).jsonPath().getString("phases[0].steps[0].id");
        String twinWait = toBe + "/steps/" + calls.get(toBe).jsonPath().getString("phases[0].steps[1].id");
        calls.patch(twinCall, "\"1\"", Map.of("doing", "Video")).then().statusCode(200);
        calls.addStep(twinPhase, "Upload");
        tenant.editor().header("If-Match", "\"1\"").delete(twinWait).then().statusCode(204);
        assertThat(loop).isNotEmpty();
    }
}
