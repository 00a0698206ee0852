package io.journeyloop.journey.exchange;

import static io.journeyloop.journey.journeys.JourneyCalls.JOURNEYS;
import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.journeyloop.journey.journeys.JourneyCalls;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a document: refused by name, and nothing of it is kept. */
@QuarkusTest
class ImportRefusalsTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "journeys: [ | line 1",
                "journeys:\\n  - key: a\\n    title: [ | line 3",
                "a: b: c | line 1",
                "journeys: &x\\n - *x | line 1",
                "journeys: !!java.lang.Thread {} | line 1",
                "journeys: []\\n---\\njourneys: [] | line 2",
                "'\\tjourneys: []' | line 1"
            })
    void malformedYamlIsRefusedWithLineAndColumn(String yaml, String place) {
        Response answer = Imports.send(tenant, yaml.replace("\\n", "\n").replace("\\t", "\t"), "yaml");

        assertRefused(answer, 400, "invalid_input");
        assertThat(answer.<String>path("detail")).contains(place, "column");
    }

    @Test
    void yamlThatWouldBurstOrCannotBeStoredIsRefused() {
        String bomb =
                "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\njourneys: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n";

        assertRefused(Imports.send(tenant, bomb, "yaml"), 400, "invalid_input");
        assertRefused(Imports.send(tenant, "[".repeat(100_000), "yaml"), "body");
        assertRefused(Imports.send(tenant, "journeys: [{key: a, title: \"\\0\"}]", "yaml"), "title");
        assertRefused(Imports.send(tenant, "journeys: [{key: a, title: A, title: B}]", "yaml"), "");
        assertRefused(Imports.send(tenant, "journeys: [{key: a, title: 7}]", "yaml"), "title");
        assertRefused(Imports.send(tenant, "journeys: [{key: a, titel: A}]", "yaml"), "titel");
        assertRefused(Imports.send(tenant, "", "yaml"), "");
        assertRefused(Imports.send(tenant, "x".repeat(6 * 1024 * 1024), "yaml"), 413, "body_too_large");
        assertRefused(
                tenant.editor().contentType("text/plain").body("journeys: []").post(JOURNEYS + "/import"),
                415,
                "unsupported_media_type");
        calls.get(JOURNEYS).then().body("items", empty());
    }

    static List<Arguments> bodies() {
        return HostileBodies.of("{\"journeys\": [{\"key\": \"a\", \"title\": \"A\"}]}")
                .missing("journeys")
                .wrong("journeys", List.of())
                .wrong("journeys", List.of(Map.of("title", "A")))
                .wrong("journeys", List.of(Map.of("key", "a", "title", "A", "status", "ARCHIVED")))
                .wrong("journeys", List.of(Map.of("key", "a", "title", "A", "state", "TO_BE")))
                .wrong("journeys", List.of(Map.of("key", "a", "title", "A"), Map.of("key", "a", "title", "B")))
                .wrong("format", "another.v1")
                .wrong("channels", List.of(Map.of("key", "x")))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void badDocumentIsRefusedByName(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(JOURNEYS + "/import"), field);
        calls.get(JOURNEYS).then().body("items", empty());
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingIsKept() {
        var touchpoint = Map.of("name", "T", "channelKey", "pigeon");
        var step = Map.of("key", "s", "name", "S", "nestedJourneyKey", "nowhere", "touchpoints", List.of(touchpoint));
        var phases = List.of(Map.of("name", "P", "steps", List.of(step)));
        var bad = Map.of(
                "key", "a", "title", "A", "parentKey", "nobody", "personaKeys", List.of("none"), "phases", phases);

        tenant.editor()
                .body(Map.of("journeys", List.of(Map.of("key", "fine", "title", "Fine"), bad)))
                .post(JOURNEYS + "/import")
                .then()
                .statusCode(422)
                .body("code", equalTo("unusable_link"))
                .body("violations.field", hasItem("journeys[1].parentKey"))
                .body("violations.field", hasItem("journeys[1].personaKeys[0]"))
                .body("violations.field", hasItem("journeys[1].phases[0].steps[0].nestedJourneyKey"))
                .body("violations.field", hasItem("journeys[1].phases[0].steps[0].touchpoints[0].channelKey"));
        calls.get(JOURNEYS).then().body("items", empty());
    }

    @Test
    void ringOfParentsIsRefused() {
        var ring = List.of(
                Map.of("key", "a", "title", "A", "parentKey", "b"), Map.of("key", "b", "title", "B", "parentKey", "a"));

        assertRefused(tenant.editor().body(Map.of("journeys", ring)).post(JOURNEYS + "/import"), 422, "illegal_parent");
        calls.get(JOURNEYS).then().body("items", empty());
    }

    @Test
    void liveJourneyNeedsWhatEveryLiveJourneyNeeds() {
        assertRefused(
                tenant.editor()
                        .body(Map.of("journeys", List.of(Map.of("key", "a", "title", "A", "status", "LIVE"))))
                        .post(JOURNEYS + "/import"),
                422,
                "not_publishable");
    }

    @Test
    void lockedJourneyTakesNoImport() {
        String journey = calls.create("Claim");
        String exported = tenant.viewer().get(journey + "/export").asString();
        tenant.editor().post(journey + "/lock").then().statusCode(200);

        assertRefused(Imports.send(tenant, exported.replace("\"Claim\"", "\"Other\""), "json"), 409, "locked");
        Imports.send(tenant, exported, "json").then().statusCode(200).body("items.action", contains("UNCHANGED"));
    }

    @Test
    void onlyOnesOwnTenantAndRoleGetIn() {
        String journey = calls.create("Claim");
        TestTenant other = TestTenant.create();
        String body = "{\"journeys\": [{\"key\": \"a\", \"title\": \"A\"}]}";

        for (String path : List.of(journey + "/export", JOURNEYS + "/export", JOURNEYS + "/export/schema")) {
            assertRefused(TestTenant.nobody().get(path), 401, "unauthorized");
            assertRefused(tenant.integrator().get(path), 403, "forbidden");
        }
        for (String format : List.of("json", "yaml", "cjml", "markdown")) {
            assertRefused(other.viewer().get(journey + "/export?format=" + format), 404, "not_found");
        }
        assertRefused(other.viewer().get(JOURNEYS + "/export?rootId=" + id(journey)), 404, "not_found");
        other.viewer().get(JOURNEYS + "/export").then().statusCode(200);
        assertRefused(TestTenant.nobody().body(body).post(JOURNEYS + "/import"), 401, "unauthorized");
        assertRefused(tenant.viewer().body(body).post(JOURNEYS + "/import"), 403, "forbidden");
        assertRefused(tenant.viewer().get(journey + "/export?format=pdf"), "format");
        assertRefused(tenant.viewer().get(JOURNEYS + "/export?format=cjml"), "format");
        assertRefused(tenant.viewer().get(JOURNEYS + "/export?rootId=x"), "rootId");
        assertRefused(tenant.editor().body(body).post(JOURNEYS + "/import?dryRun=maybe"), "dryRun");
        assertRefused(tenant.editor().body(body).post(JOURNEYS + "/import?label=" + "x".repeat(201)), "label");
    }
}
