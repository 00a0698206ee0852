package io.journeyloop.journey.search;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.journeyloop.journey.journeys.JourneyCalls;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchResourceTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @ParameterizedTest
    @CsvSource({
        "mortgage, I apply for a mortgage",
        "Mortg, I apply for a mortgage",
        "mortage, I apply for a mortgage",
        "mrotgage, I apply for a mortgage",
        "apply MORTGAGE, I apply for a mortgage",
        "neuen Tarif wahlen, Ich möchte einen neuen Tarif wählen",
        "hotlin, Hotline agent",
        "worried, Tell what happened",
        "crm-four, Hotline agent",
        "claims-desk, Hotline agent"
    })
    void wordsAreFoundWholeBegunAndMisspelt(String asked, String title) {
        calls.create("I apply for a mortgage");
        calls.create("Ich möchte einen neuen Tarif wählen");
        String claim = calls.create("Claim");
        String phase = calls.addPhase(claim, "Call the hotline");
        String step =
                calls.add(phase + "/steps", Map.of("name", "Tell what happened", "feeling", "Worried and in a hurry"));
        calls.add(
                claim + "/steps/" + id(step) + "/touchpoints",
                Map.of(
                        "name",
                        "Hotline agent",
                        "backstage",
                        Map.of("systems", List.of("CRM-Four"), "departments", List.of("Claims desk"))));

        assertThat(titles(asked)).first().isEqualTo(title);
    }

    @Test
    void closerAndShorterTitlesComeFirst() {
        calls.create("I complain about a broken delivery promise", Map.of("customerGoal", "My money back"));
        calls.create("Money back");
        calls.create("I get my money back at last");

        assertThat(titles("money back"))
                .containsExactly(
                        "Money back", "I get my money back at last", "I complain about a broken delivery promise");
    }

    @Test
    void hitSaysWhatItIsAndWhereItBelongs() {
        String journey = calls.create("Claim");
        String phase = calls.addPhase(journey, "Report");
        String step = calls.addStep(phase, "Call");
        String touchpoint = calls.add(journey + "/steps/" + id(step) + "/touchpoints", Map.of("name", "Hotline"));

        tenant.viewer()
                .get("/api/v1/search?q=hotline")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].type", equalTo("TOUCHPOINT"))
                .body("items[0].id", equalTo(id(touchpoint)))
                .body("items[0].key", equalTo("hotline"))
                .body("items[0].journeyKey", equalTo("claim"))
                .body("items[0].journeyTitle", equalTo("Claim"));
        tenant.viewer()
                .get("/api/v1/search?q=hotline&types=STEP,JOURNEY")
                .then()
                .body("items", empty());
        tenant.viewer().get("/api/v1/search?q=call&types=STEP").then().body("items.type", contains("STEP"));
    }

    @Test
    void indexFollowsEveryWrite() {
        String journey = calls.create("Claim");
        String phase = calls.add(journey + "/phases", Map.of("key", "first", "name", "Report"));
        assertThat(titles("report")).containsExactly("Report");
        calls.patch(phase, "\"2\"", Map.of("name", "Notification")).then().statusCode(200);

        assertThat(titles("report")).isEmpty();
        assertThat(titles("notification")).containsExactly("Notification");
        tenant.editor().header("If-Match", "\"3\"").delete(phase).then().statusCode(204);
        assertThat(titles("notification")).isEmpty();
        tenant.editor().header("If-Match", "\"4\"").delete(journey).then().statusCode(204);
        assertThat(titles("claim")).isEmpty();
    }

    @Test
    void personasAreFoundByTheNamesThatTheirServiceAnnounces() {
        UUID persona = UUID.randomUUID();
        calls.announce("created", persona, 1, "ACTIVE");
        await().atMost(Duration.ofSeconds(30)).until(() -> titles("p").contains("P"));
        tenant.viewer()
                .get("/api/v1/search?q=p&types=PERSONA")
                .then()
                .body("items.id", contains(persona.toString()))
                .body("items[0].journeyId", equalTo(null));

        calls.announce("archived", persona, 2, "ARCHIVED");
        await().atMost(Duration.ofSeconds(30)).until(() -> titles("p").isEmpty());
    }

    @Test
    void wordsThatCannotBeFoundFindNothing() {
        calls.create("Claim");

        for (String asked :
                List.of("zzz", "claim zzz", "%%%", "'; drop table journey; --", "&|!():*", "ab".repeat(90))) {
            assertThat(titles(asked)).as(asked).isEmpty();
        }
        assertThat(titles("claim")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0&q=a", "limit=201&q=a", "types=NOTHING&q=a", "q=", "q=%20", "q=%00", "types=STEP"})
    void badQuestionIsRefusedByName(String query) {
        String field = query.contains("limit") ? "limit" : query.contains("NOTHING") ? "types" : "q";

        assertRefused(tenant.viewer().urlEncodingEnabled(false).get("/api/v1/search?" + query), field);
    }

    @Test
    void tooLongQuestionIsRefused() {
        assertRefused(tenant.viewer().get("/api/v1/search?q=" + "x".repeat(201)), "q");
    }

    @Test
    void onlyOnesOwnTenantAndRoleGetIn() {
        calls.create("Claim");
        TestTenant other = TestTenant.create();
        SecondWall wall = new SecondWall("journey");

        assertRefused(TestTenant.nobody().get("/api/v1/search?q=claim"), 401, "unauthorized");
        assertRefused(tenant.integrator().get("/api/v1/search?q=claim"), 403, "forbidden");
        other.viewer().get("/api/v1/search?q=claim").then().statusCode(200).body("items", empty());
        for (String table : List.of("search_entry", "search_posting", "search_word")) {
            assertThat(wall.rowsSeenBy(tenant.id(), table)).as(table).isPositive();
            assertThat(wall.rowsSeenBy(other.id(), table)).as(table).isZero();
        }
    }

    private List<String> titles(String asked) {
        return tenant.viewer()
                .queryParam("q", asked)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
    }
}
