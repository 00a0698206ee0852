package io.journeyloop.insight.search;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.kit.tenancy.Pseudonyms;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchTest {

    private static final Duration READ = Duration.ofSeconds(90);
    private static final String INSIGHTS = "/api/v1/insights";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void wordsAreFoundInTheirFormsByTheRulesOfTheirLanguage() {
        String english = feedback("The deliveries were always delayed and nobody apologised to us.");
        String german = feedback("Die Lieferungen kamen immer zu spät, und die Häuser waren leer.");
        String french = feedback("Les livraisons étaient toujours en retard et personne ne répondait.");
        awaitRead(3);

        assertThat(found("delivery delay")).containsExactly(english);
        assertThat(found("DELAYED")).containsExactly(english);
        assertThat(found("Lieferung Haus")).containsExactly(german);
        assertThat(found("spat")).containsExactly(german);
        assertThat(found("livraison retard")).containsExactly(french);
        assertThat(found("deliv*")).containsExactly(english);
        assertThat(found("li*")).containsExactlyInAnyOrder(german, french);
        assertThat(found("li*&language=de")).containsExactly(german);
        assertThat(found("li*&language=en")).isEmpty();
        assertThat(found("delivery Lieferung")).isEmpty();
        assertThat(found("delayed-deliveries")).containsExactly(english);
        assertThat(found("delayed-forever")).isEmpty();
        assertThat(found("nothing-of-the-kind")).isEmpty();
    }

    @Test
    void hitTellsWhatItIs() {
        Journey journey = Journey.known(tenant);
        Map<String, Object> record = answer("1", "NPS", 3, "report");
        record.put("comment", "The form keeps asking for the same data twice.");
        String id = deliver(tenant, record).jsonPath().getString("id");
        awaitRead(1);

        search(FEEDBACK, "form data")
                .then()
                .statusCode(200)
                .body("limited", equalTo(false))
                .body("items[0].id", equalTo(id))
                .body("items[0].language", equalTo("en"))
                .body("items[0].text", equalTo("The form keeps asking for the same data twice."))
                .body("items[0].collectedAt", equalTo("2026-03-10T12:00:00Z"))
                .body("items[0].journeyId", equalTo(journey.id().toString()))
                .body("items[0].stepId", equalTo(journey.report().toString()))
                .body("items[0].score", notNullValue());
    }

    @Test
    void bestFitComesFirstAndTheLimitHolds() {
        String shorter = feedback("The refund was slow, really slow.");
        String longer = feedback(
                "The refund was slow, and besides the parcel had been opened, the invoice was wrong and the shop closed.");
        awaitRead(2);

        assertThat(found("slow refund")).containsExactly(shorter, longer);
        assertThat(found("slow&limit=1")).containsExactly(shorter);
    }

    @Test
    void insightsAreFoundByTitleDescriptionAndQuoteUntilTheyAreArchived() {
        Response created = tenant.editor()
                .body(Map.of(
                        "title",
                        "Customers abandon the claim form",
                        "description",
                        "It loses what they entered.",
                        "type",
                        "OBSERVATION",
                        "evidence",
                        List.of(Map.of("quote", "I had to start again three times"))))
                .post(INSIGHTS);
        String id = created.jsonPath().getString("id");
        await().atMost(READ)
                .untilAsserted(() -> assertThat(insights("abandoned forms")).containsExactly(id));
        assertThat(insights("starting again")).containsExactly(id);
        assertThat(insights("entering")).containsExactly(id);
        search(INSIGHTS, "forms")
                .then()
                .body("items[0].title", equalTo("Customers abandon the claim form"))
                .body("items[0].type", equalTo("OBSERVATION"))
                .body("items[0].status", equalTo("DRAFT"));

        tenant.editor()
                .header("If-Match", created.header("ETag"))
                .body(Map.of("title", "Customers leave the claim page"))
                .patch(INSIGHTS + "/" + id)
                .then()
                .statusCode(200);
        await().atMost(READ).untilAsserted(() -> assertThat(insights("page")).containsExactly(id));
        assertThat(insights("abandoned")).isEmpty();

        String tag = tenant.viewer().get(INSIGHTS + "/" + id).header("ETag");
        tenant.editor()
                .header("If-Match", tag)
                .delete(INSIGHTS + "/" + id)
                .then()
                .statusCode(204);
        assertThat(insights("page")).isEmpty();
    }

    @Test
    void erasedWordsAreNotFoundAndStayNowhere() {
        Map<String, Object> record = answer("1", "TEXT", "The zebracanary ate my parcel and nobody answered me.");
        record.put("customerKey", "c-1");
        deliver(tenant, record);
        awaitRead(1);
        assertThat(found("zebracanary")).hasSize(1);

        UUID receipt = UUID.randomUUID();
        Events.publish(
                "journeyloop.customer.erased.v1",
                tenant.id(),
                receipt,
                1,
                Map.of(
                        "erasureId",
                        receipt,
                        "customerHash",
                        Pseudonyms.of(tenant.id(), "c-1"),
                        "erasedAt",
                        "2026-03-14T09:26:53Z"));

        SecondWall wall = new SecondWall("insight");
        await().atMost(READ)
                .untilAsserted(() ->
                        assertThat(wall.rowsSeenBy(tenant.id(), "text_posting")).isZero());
        assertThat(wall.rowsSeenBy(tenant.id(), "text_entry")).isZero();
        assertThat(found("zebracanary")).isEmpty();
    }

    @Test
    void otherTenantsWordsAreNotFound() {
        feedback("The deliveries were always delayed and nobody apologised to us.");
        awaitRead(1);
        TestTenant other = TestTenant.create();

        other.viewer()
                .get(FEEDBACK + "/search?q=delivery")
                .then()
                .statusCode(200)
                .body("items", empty());
        SecondWall wall = new SecondWall("insight");
        assertThat(wall.rowsSeenBy(tenant.id(), "text_posting")).isPositive();
        assertThat(wall.rowsSeenBy(other.id(), "text_posting")).isZero();
        assertThat(wall.rowsSeenBy(null, "text_posting")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {FEEDBACK, INSIGHTS})
    void badQuestionIsRefused(String records) {
        String path = records + "/search";
        assertRefused(tenant.viewer().get(path), "q");
        assertRefused(tenant.viewer().get(path + "?q= "), "q");
        assertRefused(tenant.viewer().get(path + "?q=" + "x".repeat(201)), "q");
        assertRefused(tenant.viewer().get(path + "?q=a&language=english"), "language");
        assertRefused(tenant.viewer().get(path + "?q=a&limit=0"), "limit");
        assertRefused(tenant.viewer().get(path + "?q=a&limit=many"), "limit");
        for (String strange : List.of("the", "*", "' or 1=1 --", "%00", "a:* | b", "\uD83D\uDE42", "\\")) {
            assertThat(tenant.viewer().queryParam("q", strange).get(path).statusCode())
                    .as(strange)
                    .isIn(200, 400);
        }
    }

    private String feedback(String words) {
        return deliver(tenant, answer(UUID.randomUUID().toString(), "TEXT", words))
                .jsonPath()
                .getString("id");
    }

    private void awaitRead(int texts) {
        SecondWall wall = new SecondWall("insight");
        await().atMost(READ)
                .untilAsserted(() ->
                        assertThat(wall.rowsSeenBy(tenant.id(), "text_entry")).isEqualTo(texts));
    }

    private List<String> found(String question) {
        return search(FEEDBACK, question).jsonPath().getList("items.id");
    }

    private List<String> insights(String question) {
        return search(INSIGHTS, question).jsonPath().getList("items.id");
    }

    private Response search(String records, String question) {
        Response response = tenant.viewer().get(records + "/search?q=" + question);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response;
    }
}
