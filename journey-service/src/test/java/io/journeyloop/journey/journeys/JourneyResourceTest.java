package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.JOURNEYS;
import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.OpenApiContract;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class JourneyResourceTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @Test
    void createdJourneyIsReadBackWhole() {
        String body = """
                {"title": "I apply for a mortgage", "description": "d", "customerGoal": "A home", "kind": "CLIENT",
                 "level": "MICRO", "mapType": "SERVICE_BLUEPRINT", "state": "RESEARCH", "status": "RESEARCHING",
                 "isKeyJourney": true, "ownerId": "ann", "teamId": "loans",
                 "roles": {"responsible": ["bob"], "accountable": "ann"}, "lifecycleStage": "PURCHASE",
                 "startEvent": "loan.asked", "endEvents": ["loan.paid"], "maxDuration": "P30D", "tags": ["home"],
                 "customFields": {"crm": "B2", "n": 1.5}, "order": 1}
                """;

        Response created = tenant.editor().body(body).post(JOURNEYS + "?reason=Kick-off&label=First");

        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        calls.get(created.header("Location"))
                .then()
                .header("ETag", "\"1\"")
                .body("key", equalTo("i-apply-for-a-mortgage"))
                .body("kind", equalTo("CLIENT"))
                .body("level", equalTo("MICRO"))
                .body("mapType", equalTo("SERVICE_BLUEPRINT"))
                .body("state", equalTo("RESEARCH"))
                .body("status", equalTo("RESEARCHING"))
                .body("isKeyJourney", equalTo(true))
                .body("roles.responsible", equalTo(List.of("bob")))
                .body("roles.accountable", equalTo("ann"))
                .body("lifecycleStage", equalTo("PURCHASE"))
                .body("endEvents", equalTo(List.of("loan.paid")))
                .body("maxDuration", equalTo("P30D"))
                .body("customFields.n", equalTo(1.5f))
                .body("order", equalTo(1))
                .body("revision", equalTo(1))
                .body("phases", hasSize(0))
                .body("createdAt", notNullValue())
                .body("createdBy", equalTo("editor@" + tenant.id()))
                .body("archivedAt", nullValue());
        calls.get(JOURNEYS + "/key:i-apply-for-a-mortgage/revisions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].label", equalTo("First"))
                .body("items[0].reason", equalTo("Kick-off"));
    }

    @Test
    void sameTitleGetsANumberedKeyAndATakenKeyIsRefused() {
        calls.create("Claim");

        calls.get(calls.create("Claim")).then().body("key", equalTo("claim-2")).body("order", equalTo(2));
        assertRefused(tenant.editor().body(Map.of("title", "x", "key", "claim")).post(JOURNEYS), 409, "key_taken");
    }

    @Test
    void patchChangesOnlyWhatItNames() {
        String path = calls.create("Claim", Map.of("description", "d", "tags", List.of("a")));
        calls.create("Another");

        calls.patch(path, "\"1\"", "{\"description\": null, \"state\": \"RESEARCH\", \"order\": 2}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("description", nullValue())
                .body("state", equalTo("RESEARCH"))
                .body("order", equalTo(2))
                .body("tags", equalTo(List.of("a")));
    }

    @Test
    void changeFromAnOldVersionIsRefused() {
        String path = calls.create("Claim");
        calls.patch(path, "\"1\"", Map.of("title", "1")).then().statusCode(200);

        assertRefused(calls.patch(path, "\"1\"", Map.of("title", "2")), 412, "stale");
        assertRefused(tenant.editor().body("{}").patch(path), 428, "if_match_required");
        assertRefused(tenant.editor().header("If-Match", "\"1\"").delete(path), 412, "stale");
        assertRefused(tenant.editor().delete(path), 428, "if_match_required");
        assertRefused(tenant.editor().header("If-Match", "\"1\"").post(path + "/lock"), 412, "stale");
        calls.get(path).then().header("ETag", "\"2\"").body("title", equalTo("1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"key\": \"other\"}",
                "{\"title\": null}",
                "{\"title\": 5}",
                "{\"noSuch\": 1}",
                "[1]",
                "{\"status\": \"LIVE\"}",
                "{\"status\": \"ARCHIVED\"}",
                "{\"state\": \"TO_BE\"}",
                "{\"basedOnId\": \"0190163e-0000-7000-8000-000000000000\"}",
                "{\"personaIds\": [null]}",
                "{\"customFields\": {\"a\": [[[null]]], \"\": 1}}"
            })
    void unfitPatchIsRefusedAndChangesNothing(String patch) {
        String path = calls.create("Claim");

        assertRefused(calls.patch(path, "\"1\"", patch), "");
        calls.get(path).then().header("ETag", "\"1\"").body("title", equalTo("Claim"));
    }

    @Test
    void listPagesThroughAllOnceAndNarrows() {
        String root = calls.create("Root", Map.of("level", "LIFECYCLE"));
        List.of("B", "C", "D").forEach(title -> calls.create(title, Map.of("parentId", id(root))));
        String gone = calls.create("Gone");
        tenant.editor().header("If-Match", "\"1\"").delete(gone).then().statusCode(204);

        Response first = calls.get(JOURNEYS + "?limit=3");

        assertThat(first.jsonPath().getList("items.title")).isEqualTo(List.of("Root", "B", "C"));
        calls.get(JOURNEYS + "?limit=3&cursor=" + first.jsonPath().getString("nextCursor"))
                .then()
                .body("items.title", equalTo(List.of("D")))
                .body("nextCursor", nullValue());
        Map.of(
                        "status=ARCHIVED",
                        List.of("Gone"),
                        "level=LIFECYCLE",
                        List.of("Root"),
                        "parentId=" + id(root) + "&text=b",
                        List.of("B"),
                        "text=%25",
                        List.of(),
                        "isKeyJourney=true",
                        List.of(),
                        "state=CURRENT&kind=CUSTOMER&text=RO",
                        List.of("Root"))
                .forEach((query, titles) -> assertThat(tenant.viewer()
                                .urlEncodingEnabled(false)
                                .get(JOURNEYS + "?" + query)
                                .jsonPath()
                                .getList("items.title"))
                        .as(query)
                        .isEqualTo(titles));
    }

    @Test
    void archivedJourneyIsReadAndNoLongerChanged() {
        String path = calls.create("Claim");
        tenant.editor().header("If-Match", "\"1\"").delete(path).then().statusCode(204);

        calls.get(path).then().body("status", equalTo("ARCHIVED")).body("archivedAt", notNullValue());
        assertRefused(calls.patch(path, "\"2\"", Map.of("title", "x")), 409, "archived");
        assertRefused(tenant.editor().body(Map.of("name", "x")).post(path + "/phases"), 409, "archived");
        assertRefused(tenant.editor().post(path + "/to-be"), 422, "not_current");
    }

    @Test
    void publishingNamesAllThatIsMissingThenMakesTheJourneyLive() {
        UUID persona = calls.persona("ACTIVE");
        String path = calls.create("Claim");
        Response refusal = tenant.editor().post(path + "/publish");

        assertRefused(refusal, 422, "not_publishable");
        assertThat(refusal.jsonPath().getList("violations.field"))
                .isEqualTo(List.of("phases", "personaIds", "ownerId"));

        calls.addStep(calls.addPhase(path, "Report"), "Call");
        calls.patch(path, calls.get(path).header("ETag"), Map.of("personaIds", List.of(persona), "ownerId", "ann"))
                .then()
                .statusCode(200);
        tenant.editor().post(path + "/publish").then().statusCode(200).body("status", equalTo("LIVE"));
        assertRefused(tenant.editor().post(path + "/publish"), 409, "already_live");
    }

    @Test
    void lockedJourneyRefusesEditsUntilItIsUnlocked() {
        String path = calls.create("Claim");
        tenant.editor().post(path + "/lock").then().statusCode(200).body("lockedAt", notNullValue());

        assertRefused(tenant.editor().body(Map.of("name", "x")).post(path + "/phases"), 409, "locked");
        assertRefused(calls.patch(path, "\"2\"", Map.of("title", "x")), 409, "locked");
        tenant.editor()
                .post(path + "/review")
                .then()
                .statusCode(200)
                .body("lastReviewedAt", notNullValue())
                .body("lastReviewedBy", equalTo("editor@" + tenant.id()));
        tenant.editor().post(path + "/unlock").then().statusCode(200).body("lockedAt", nullValue());
        calls.addPhase(path, "x");
    }

    @Test
    void onlyTheOwnerTheLockerOrAnAdministratorUnlocks() {
        String path = calls.create("Claim");
        tenant.admin().post(path + "/lock").then().statusCode(200).body("lockedBy", equalTo("admin@" + tenant.id()));

        assertRefused(tenant.editor().post(path + "/unlock"), 403, "not_owner");
        tenant.admin().post(path + "/unlock").then().statusCode(200);
        String owned = calls.create("Owned", Map.of("ownerId", "editor@" + tenant.id()));
        tenant.admin().post(owned + "/lock").then().statusCode(200);
        tenant.editor().post(owned + "/unlock").then().statusCode(200);
    }

    @Test
    void toBeIsALinkedTwinWithPartsOfItsOwn() {
        String base = calls.create("Claim");
        String phase = calls.addPhase(base, "Report");

        String twin = calls.add(base + "/to-be", Map.of("title", "Claim, at once"));

        calls.get(twin)
                .then()
                .body("state", equalTo("TO_BE"))
                .body("basedOnId", equalTo(id(base)))
                .body("key", equalTo("claim-to-be"))
                .body("title", equalTo("Claim, at once"))
                .body("phases.key", equalTo(List.of("report")));
        assertThat(calls.get(twin).jsonPath().getString("phases[0].id")).isNotEqualTo(id(phase));
        tenant.editor().post(base + "/to-be").then().statusCode(201).body("key", equalTo("claim-to-be-2"));
        assertRefused(tenant.editor().post(twin + "/to-be"), 422, "not_current");
        assertRefused(tenant.editor().post(twin + "/publish"), 422, "illegal_transition");
        assertRefused(calls.patch(base, "\"2\"", Map.of("state", "RESEARCH")), "state");
        assertRefused(
                tenant.editor()
                        .body(Map.of("title", "x", "state", "TO_BE", "basedOnId", id(twin)))
                        .post(JOURNEYS),
                422,
                "not_current");
        calls.create("By hand", Map.of("state", "TO_BE", "basedOnId", id(base)));
    }

    @Test
    void toBeIsDerivedFromWhatWasReadIfThatIsSaid() {
        String base = calls.create("Claim");
        calls.addPhase(base, "Report");

        assertRefused(tenant.editor().header("If-Match", "\"1\"").post(base + "/to-be"), 412, "stale");
        calls.get(JOURNEYS + "?state=TO_BE").then().body("items", empty());
        tenant.editor().header("If-Match", "\"2\"").post(base + "/to-be").then().statusCode(201);
        calls.get(base).then().body("version", equalTo(2));
    }

    @Test
    void everyWriteMakesARevisionThatStaysReadable() {
        String path = calls.create("One");
        String created = calls.get(path).jsonPath().getString("updatedAt");
        calls.patch(path, "\"1\"", Map.of("title", "Two")).then().statusCode(200);
        String phase = calls.addPhase(path, "Report");
        String then = calls.get(path).jsonPath().getString("updatedAt");
        tenant.editor().header("If-Match", "\"3\"").delete(phase).then().statusCode(204);

        Response newest = calls.get(path + "/revisions?limit=3");
        assertThat(newest.jsonPath().getList("items.number")).isEqualTo(List.of(4, 3, 2));
        assertThat(newest.jsonPath().getList("items.reason"))
                .isEqualTo(List.of("Phase removed", "Phase added: Report", "Journey changed"));
        calls.get(path + "/revisions?cursor=" + newest.jsonPath().getString("nextCursor"))
                .then()
                .body("items.number", equalTo(List.of(1)));
        asOf(path, created).then().body("title", equalTo("One")).body("revision", equalTo(1));
        asOf(path, then).then().body("title", equalTo("Two")).body("phases.name", equalTo(List.of("Report")));
        asOf(path, "9000-01-01T00:00:00Z").then().body("revision", equalTo(4));
        assertRefused(asOf(path, "1970-01-01T00:00:00Z"), 404, "not_found");
        assertRefused(asOf(path, "-1000000-01-01T00:00:00Z"), 404, "not_found");
    }

    @Test
    void apiIsWhatItsClientsKnow() {
        OpenApiContract.assertUnchanged("journey-service");
    }

    private Response asOf(String path, String instant) {
        return tenant.viewer().queryParam("asOf", instant).get(path);
    }
}
