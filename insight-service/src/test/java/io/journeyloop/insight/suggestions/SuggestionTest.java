package io.journeyloop.insight.suggestions;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.FigureRecount;
import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuggestionTest {

    private static final Duration READ = Duration.ofSeconds(90);
    private static final String WORDS = "I filled in the whole form to report my claim and it lost everything.";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void likelyStepsAndInsightsAreSuggested() {
        Journey journey = Journey.known(tenant);
        String about = insight("The claim form loses what customers entered");
        String other = insight("Visitors praise the coffee in the branch");
        String record = text(WORDS);
        awaitMeanings(4);

        Response answer = suggested(record);
        answer.then()
                .body("reason", nullValue())
                .body("limited", equalTo(false))
                .body("items[0].kind", equalTo("STEP"))
                .body("items[0].id", equalTo(journey.report().toString()))
                .body("items[0].name", equalTo("I report a claim: report"))
                .body("items[0].accepted", nullValue())
                .body("items.score", everyItem(greaterThanOrEqualTo(0.55f)));
        List<String> insights = answer.jsonPath().getList("items.findAll { it.kind == 'INSIGHT' }.id");
        assertThat(insights).first().isEqualTo(about);
        tenant.viewer()
                .get(FEEDBACK + "/" + record + "/suggestions?limit=1")
                .then()
                .body("items.id", not(hasItem(other)));
    }

    @Test
    void whatTheRecordIsLinkedToIsNotSuggested() {
        Journey journey = Journey.known(tenant);
        Map<String, Object> record = answer("1", "TEXT", WORDS, "report");
        String id = deliver(tenant, record).jsonPath().getString("id");
        awaitMeanings(2);

        suggested(id).then().body("items.id", not(hasItem(journey.report().toString())));
    }

    @Test
    void decisionsAreRecordedAndCounted() {
        Journey journey = Journey.known(tenant);
        String insight = insight("The claim form loses what customers entered");
        String record = text(WORDS);
        awaitMeanings(3);
        suggested(record);
        String suggestions = FEEDBACK + "/" + record + "/suggestions/";

        decide(suggestions + "STEP/" + journey.report() + "/accept")
                .then()
                .body("kind", equalTo("STEP"))
                .body("accepted", equalTo(true))
                .body("relinked", equalTo(true))
                .body("model", equalTo("BAAI/bge-small-en-v1.5"))
                .body("decidedBy", notNullValue())
                .body("decidedAt", notNullValue());
        decide(suggestions + "INSIGHT/" + insight + "/accept");
        decide(suggestions + "INSIGHT/" + insight + "/decline");

        suggested(record)
                .then()
                .body("items.id", not(hasItem(journey.report().toString())))
                .body("items.find { it.id == '" + insight + "' }.accepted", equalTo(false));
        tenant.viewer()
                .get("/api/v1/suggestions/acceptance")
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("STEP", "INSIGHT")))
                .body("items.n", equalTo(List.of(1, 1)))
                .body("items.accepted", equalTo(List.of(1, 0)))
                .body("items.value", equalTo(List.of(1.0f, 0.0f)))
                .body("items[0].lower", equalTo(0.2065f))
                .body("items[1].upper", equalTo(0.7935f))
                .body("items[0].state", equalTo("LOW_SAMPLE"));
    }

    @Test
    void acceptedStepIsTheRecordsPlaceUntilThatIsTakenBack() {
        Journey journey = Journey.known(tenant);
        Map<String, Object> lost = answer("1", "TEXT", WORDS);
        lost.put("journeyKey", "lost");
        String record = deliver(tenant, lost).jsonPath().getString("id");
        awaitMeanings(2);
        String step = FEEDBACK + "/" + record + "/suggestions/STEP/" + journey.report();

        decide(step + "/accept").then().body("relinked", equalTo(true));
        decide(step + "/accept").then().body("relinked", equalTo(false));
        tenant.viewer()
                .get(FEEDBACK + "/" + record)
                .then()
                .body("stepId", equalTo(journey.report().toString()))
                .body("journeyId", equalTo(journey.id().toString()))
                .body("resolution", equalTo("RESOLVED"));
        assertCounted();

        decide(step + "/decline").then().body("relinked", equalTo(true)).body("accepted", equalTo(false));
        decide(step + "/decline").then().body("relinked", equalTo(false));
        tenant.viewer()
                .get(FEEDBACK + "/" + record)
                .then()
                .body("stepId", nullValue())
                .body("journeyKey", equalTo("lost"))
                .body("resolution", equalTo("PENDING"));
        assertCounted();

        decide(step + "/accept");
        decide(FEEDBACK + "/" + record + "/suggestions/STEP/" + journey.waiting() + "/accept");
        decide(step + "/decline").then().body("relinked", equalTo(false));
        tenant.viewer()
                .get(FEEDBACK + "/" + record)
                .then()
                .body("stepId", equalTo(journey.waiting().toString()));
    }

    @Test
    void acceptedInsightRestsOnTheRecordUntilThatIsTakenBack() {
        String insight = insight("The claim form loses what customers entered");
        String record = text(WORDS);
        awaitMeanings(1);
        String suggestion = FEEDBACK + "/" + record + "/suggestions/INSIGHT/" + insight;

        decide(suggestion + "/accept").then().body("relinked", equalTo(true));
        decide(suggestion + "/accept").then().body("relinked", equalTo(false));
        tenant.viewer()
                .get("/api/v1/insights/" + insight)
                .then()
                .header("ETag", "\"1\"")
                .body("evidence.feedbackId", equalTo(List.of(record)));
        tenant.viewer().get("/api/v1/insights?feedbackId=" + record).then().body("items.id", hasItem(insight));
        await().atMost(Given.SOON)
                .untilAsserted(() -> assertThat(Events.of(tenant.id(), "journeyloop.insight.changed.v1"))
                        .anySatisfy(event -> assertThat(
                                        event.data().path("evidenceCount").asInt())
                                .isEqualTo(1)));

        decide(suggestion + "/decline").then().body("relinked", equalTo(true));
        tenant.viewer().get("/api/v1/insights/" + insight).then().body("evidence", empty());
        tenant.viewer().get("/api/v1/insights?feedbackId=" + record).then().body("items", empty());
    }

    @Test
    void whatAnInsightCantDoWithoutIsNotTakenBack() {
        String pain = tenant.editor()
                .body(Map.of("title", "The claim form loses what customers entered", "type", "PAIN"))
                .post("/api/v1/insights")
                .jsonPath()
                .getString("id");
        String record = text(WORDS);
        awaitMeanings(1);
        String suggestion = FEEDBACK + "/" + record + "/suggestions/INSIGHT/" + pain;
        decide(suggestion + "/accept");
        tenant.editor()
                .body(Map.of())
                .post("/api/v1/insights/" + pain + "/validate")
                .then()
                .statusCode(200);

        assertRefused(tenant.editor().post(suggestion + "/decline"), 422, "insight_refused");

        tenant.viewer().get("/api/v1/insights/" + pain).then().body("evidence.feedbackId", equalTo(List.of(record)));
        tenant.viewer().get("/api/v1/suggestions/acceptance").then().body("items[1].accepted", equalTo(1));
    }

    @Test
    void withoutEnglishWordsNothingIsSuggested() {
        String number = deliver(tenant, answer("1", "NPS", 1)).jsonPath().getString("id");
        suggested(number).then().body("items", empty()).body("reason", equalTo("NO_TEXT"));

        String german = text("Ich habe dreimal angerufen und niemand wusste Bescheid.");
        suggested(german).then().body("items", empty()).body("reason", equalTo("UNSUPPORTED_LANGUAGE"));

        tenant.viewer()
                .get("/api/v1/suggestions/acceptance")
                .then()
                .body("items[0].n", equalTo(0))
                .body("items[0].value", nullValue())
                .body("items[0].state", equalTo("NO_DATA"));
    }

    @Test
    void badQuestionIsRefusedAndOtherTenantsRecordsDoNotExist() {
        Journey journey = Journey.known(tenant);
        String record = text(WORDS);
        String suggestions = FEEDBACK + "/" + record + "/suggestions";
        awaitMeanings(2);
        TestTenant other = TestTenant.create();

        assertRefused(tenant.viewer().get(suggestions + "?limit=0"), "limit");
        assertRefused(tenant.viewer().get(suggestions + "?limit=21"), "limit");
        assertRefused(other.viewer().get(suggestions), 404, "not_found");
        String step = suggestions + "/STEP/" + journey.report();
        assertRefused(other.editor().post(step + "/accept"), 404, "not_found");
        assertRefused(other.editor().post(step + "/decline"), 404, "not_found");
        assertRefused(tenant.editor().post(suggestions + "/STEP/" + UUID.randomUUID() + "/accept"), 404, "not_found");
        assertThat(tenant.editor()
                        .post(suggestions + "/NOTHING/" + journey.report() + "/accept")
                        .statusCode())
                .isBetween(400, 404);
        SecondWall wall = new SecondWall("insight");
        assertThat(wall.rowsSeenBy(tenant.id(), "suggestion_decision")).isZero();
        assertThat(wall.rowsSeenBy(tenant.id(), "text_meaning")).isPositive();
        assertThat(wall.rowsSeenBy(other.id(), "text_meaning")).isZero();
    }

    private void assertCounted() {
        tenant.viewer().get("/api/v1/metrics").then().statusCode(200);
        FigureRecount.assertExact(tenant);
    }

    private Response suggested(String record) {
        String path = FEEDBACK + "/" + record + "/suggestions";
        await().atMost(READ)
                .until(() ->
                        !"PENDING".equals(tenant.viewer().get(path).jsonPath().getString("reason")));
        Response answer = tenant.viewer().get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private Response decide(String path) {
        Response answer = tenant.editor().post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private void awaitMeanings(int texts) {
        SecondWall wall = new SecondWall("insight");
        await().atMost(READ)
                .untilAsserted(() ->
                        assertThat(wall.rowsSeenBy(tenant.id(), "text_meaning")).isEqualTo(texts));
    }

    private String insight(String title) {
        return tenant.editor()
                .body(Map.of("title", title, "type", "OBSERVATION"))
                .post("/api/v1/insights")
                .jsonPath()
                .getString("id");
    }

    private String text(String words) {
        return deliver(tenant, answer(UUID.randomUUID().toString(), "TEXT", words))
                .jsonPath()
                .getString("id");
    }
}
