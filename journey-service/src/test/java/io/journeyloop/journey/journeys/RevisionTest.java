package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RevisionTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();
    private String journey;
    private String first;
    private String second;
    private String step;

    @BeforeEach
    void prepare() {
        journey = calls.create("Claim");
        first = calls.addPhase(journey, "First");
        second = calls.addPhase(journey, "Second");
        step = journey + "/steps/" + id(calls.addStep(first, "Call"));
    }

    @Test
    void revisionIsReadByItsNumber() {
        calls.get(journey + "/revisions/2")
                .then()
                .body("revision", equalTo(2))
                .body("phases.name", equalTo(List.of("First")));
        assertRefused(tenant.viewer().get(journey + "/revisions/5"), 404, "not_found");
        assertRefused(tenant.viewer().get(journey + "/revisions/0"), 404, "not_found");
        assertRefused(tenant.viewer().get(journey + "/revisions/last"), 404, "not_found");
    }

    @Test
    void differenceNamesWhatCameWentMovedAndChanged() {
        move(step, Map.of("phaseId", id(second), "order", 1));
        calls.patch(step, tag(), Map.of("doing", "Dials", "momentOfTruth", true))
                .then()
                .statusCode(200);
        tenant.editor().header("If-Match", tag()).delete(first).then().statusCode(204);
        calls.addPhase(journey, "Third");
        calls.patch(journey, tag(), Map.of("title", "A claim", "ownerId", "ann"))
                .then()
                .statusCode(200);

        Response diff = calls.get(journey + "/diff?from=4&to=9");

        diff.then()
                .body("from.revision", equalTo(4))
                .body("to.title", equalTo("A claim"))
                .body("added.name", equalTo(List.of("Third")))
                .body("added[0].order", equalTo(2))
                .body("removed.id", equalTo(List.of(id(first))))
                .body("moved.id", equalTo(List.of(id(step))))
                .body("moved[0].fromParentId", equalTo(id(first)))
                .body("moved[0].toParentId", equalTo(id(second)))
                .body("changed.field", equalTo(List.of("title", "ownerId", "doing", "momentOfTruth")))
                .body("changed[0].kind", equalTo("JOURNEY"))
                .body("changed[0].from", equalTo("Claim"))
                .body("changed[2].from", nullValue())
                .body("changed[2].to", equalTo("Dials"));
        calls.get(journey + "/diff?from=9&to=9").then().body("added", empty()).body("changed", empty());
        calls.get(journey + "/diff").then().body("from.revision", equalTo(8)).body("changed", hasSize(2));
    }

    @Test
    void differenceIsReadAsText() {
        move(second, Map.of("order", 1));
        calls.patch(step, tag(), Map.of("doing", "Dials\nagain")).then().statusCode(200);
        String expected = """
                Claim (claim, revision 4) → Claim (claim, revision 6)
                > phase "Second" (second) from place 2 to 1
                ~ step "Call" (call) doing: nothing → "Dials again"
                """;

        Response text = calls.get(journey + "/diff?from=4&format=text");

        assertThat(text.contentType()).startsWith("text/plain");
        assertThat(text.asString()).isEqualTo(expected);
        assertThat(tenant.viewer()
                        .accept("text/plain")
                        .get(journey + "/diff?from=4")
                        .asString())
                .isEqualTo(expected);
        assertThat(calls.get(journey + "/diff?from=6&to=6&format=text").asString())
                .contains("No differences.");
    }

    @Test
    void differenceGoesByInstantsToo() {
        String then = calls.get(journey).jsonPath().getString("updatedAt");
        calls.addPhase(journey, "Third");

        tenant.viewer()
                .queryParam("from", then)
                .queryParam("to", "9999-01-01T00:00:00Z")
                .get(journey + "/diff")
                .then()
                .body("from.revision", equalTo(4))
                .body("added.name", equalTo(List.of("Third")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=x", "to=-1", "from=1.5", "to=yesterday", "format=xml"})
    void badParameterOfTheDifferenceIsRefusedByName(String query) {
        assertRefused(tenant.viewer().get(journey + "/diff?" + query), query.split("=")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=99", "to=0", "from=1970-01-01T00:00:00Z", "to=999999999999999999"})
    void revisionThatIsNotThereIsNotFound(String query) {
        assertRefused(tenant.viewer().get(journey + "/diff?" + query), 404, "not_found");
    }

    @Test
    void restoredRevisionIsTheNextOneAndItsPartsComeBackUnderTheirIds() {
        tenant.editor().header("If-Match", tag()).delete(first).then().statusCode(204);
        calls.patch(journey, tag(), Map.of("title", "Changed")).then().statusCode(200);
        calls.get(journey + "/nodes/" + id(step)).then().body("state", equalTo("BROKEN"));

        tenant.editor()
                .post(journey + "/revisions/4/restore")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body("title", equalTo("Claim"))
                .body("revision", equalTo(7))
                .body("phases[0].steps[0].id", equalTo(id(step)));

        calls.get(journey + "/nodes/" + id(step)).then().body("state", equalTo("PRESENT"));
        calls.get(journey + "/diff?from=4&to=7")
                .then()
                .body("added", empty())
                .body("changed", empty())
                .body("removed", empty());
        calls.get(journey + "/revisions?limit=1").then().body("items[0].reason", equalTo("Restored from revision 4"));
    }

    @Test
    void restoreIsRefusedWhereThereIsNothingToRestoreOrNoRightTo() {
        assertRefused(tenant.editor().post(journey + "/revisions/9/restore"), 404, "not_found");
        assertRefused(tenant.editor().header("If-Match", "\"1\"").post(journey + "/revisions/1/restore"), 412, "stale");
        tenant.editor().post(journey + "/lock").then().statusCode(200);
        assertRefused(tenant.editor().post(journey + "/revisions/1/restore"), 409, "locked");
    }

    @Test
    void revisionIsNamedAndTiedToASolution() {
        String solution = "0190163e-0000-7000-8000-000000000000";
        tenant.editor().post(journey + "/review?solutionId=" + solution).then().statusCode(200);

        label(2, Map.of("label", "Workshop")).then().statusCode(200).body("label", equalTo("Workshop"));
        calls.get(journey + "/revisions")
                .then()
                .body("items[0].solutionId", equalTo(solution))
                .body("items[3].label", equalTo("Workshop"));
        label(2, Map.of()).then().body("label", nullValue());
        assertRefused(label(77, Map.of()), 404, "not_found");
        calls.get(journey).then().header("ETag", "\"5\"");
    }

    static List<Arguments> labels() {
        return HostileBodies.of("{\"label\": \"x\"}").text("label", 200).asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("labels")
    void badLabelIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).put(journey + "/revisions/1/label"), field);
    }

    private Response label(int number, Map<String, ?> body) {
        return tenant.editor().body(body).put(journey + "/revisions/" + number + "/label");
    }

    private void move(String part, Map<String, ?> where) {
        tenant.editor().body(where).post(part + "/move").then().statusCode(200);
    }

    private String tag() {
        return calls.get(journey).header("ETag");
    }
}
