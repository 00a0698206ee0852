package io.journeyloop.insight.enrichment;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.Given;
import io.journeyloop.kit.tenancy.Pseudonyms;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnrichmentTest {

    /** Models are loaded by the first text, and step back while the machine is busy. */
    private static final Duration READ = Duration.ofSeconds(90);

    private static final String BAD = "I waited forty minutes and nobody answered. Terrible, very disappointed.";
    private static final String GOOD = "Wonderful service, quick and friendly. I love it and recommend it.";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void englishWordsAreJudged() {
        String bad = text(BAD, null);
        String good = text(GOOD, null);

        enriched(bad)
                .body("enrichment.language.code", equalTo("en"))
                .body("enrichment.language.confidence", greaterThan(0.5f))
                .body("enrichment.language.origin", equalTo("DETECTED"))
                .body("enrichment.sentiment.label", equalTo("NEGATIVE"))
                .body("enrichment.sentiment.score", lessThan(0f))
                .body("enrichment.sentiment.origin", equalTo("MODEL"))
                .body("enrichment.sentimentReason", nullValue())
                .body("enrichment.model", equalTo("BAAI/bge-small-en-v1.5"))
                .body("enrichment.modelVersion", equalTo("1"));
        enriched(good)
                .body("enrichment.sentiment.label", equalTo("POSITIVE"))
                .body("enrichment.sentiment.score", greaterThan(0f));
    }

    @Test
    void otherLanguagesAreNeverCalledNeutral() {
        enriched(text("Ich habe dreimal angerufen und niemand wusste Bescheid.", null))
                .body("enrichment.language.code", equalTo("de"))
                .body("enrichment.sentiment", nullValue())
                .body("enrichment.sentimentReason", equalTo("UNSUPPORTED_LANGUAGE"));
        enriched(text("対応がとても丁寧で助かりました。", null))
                .body("enrichment.language.code", equalTo("ja"))
                .body("enrichment.sentimentReason", equalTo("UNSUPPORTED_LANGUAGE"));
    }

    @Test
    void wordsThatTellNoLanguageNeedADeclaredOne() {
        enriched(text("Great!", null))
                .body("enrichment.language", nullValue())
                .body("enrichment.languageReason", equalTo("TOO_SHORT"))
                .body("enrichment.sentiment", nullValue())
                .body("enrichment.sentimentReason", equalTo("TOO_SHORT"));
        enriched(text("Great!", "en-GB"))
                .body("enrichment.language.code", equalTo("en-GB"))
                .body("enrichment.language.confidence", nullValue())
                .body("enrichment.language.origin", equalTo("DECLARED"))
                .body("enrichment.sentiment.label", equalTo("POSITIVE"));
        enriched(text("xkcd asdf qwer zxcv", null)).body("enrichment.languageReason", equalTo("LOW_CONFIDENCE"));
    }

    @Test
    void customersOwnRatingOutranksTheModelAndAPersonOutranksBoth() {
        Map<String, Object> rated = answer("1", "RATING", 5);
        rated.put("comment", BAD);
        String id = deliver(tenant, rated).jsonPath().getString("id");

        enriched(id)
                .body("enrichment.language.code", equalTo("en"))
                .body("enrichment.sentiment.label", equalTo("POSITIVE"))
                .body("enrichment.sentiment.score", equalTo(1.0f))
                .body("enrichment.sentiment.origin", equalTo("RATING"));

        correct(id, Map.of("label", "NEGATIVE", "score", -0.25), 204);
        read(id).body("enrichment.sentiment.label", equalTo("NEGATIVE"))
                .body("enrichment.sentiment.score", equalTo(-0.25f))
                .body("enrichment.sentiment.origin", equalTo("PERSON"))
                .body("enrichment.sentiment.correctedBy", notNullValue())
                .body("enrichment.sentiment.correctedAt", notNullValue());
        correct(id, Map.of("label", "NEUTRAL"), 204);
        read(id).body("enrichment.sentiment.label", equalTo("NEUTRAL"))
                .body("enrichment.sentiment.score", equalTo(0.0f));

        tenant.editor().delete(FEEDBACK + "/" + id + "/sentiment").then().statusCode(204);
        read(id).body("enrichment.sentiment.origin", equalTo("RATING"))
                .body("enrichment.sentiment.correctedBy", nullValue());
        tenant.editor().delete(FEEDBACK + "/" + id + "/sentiment").then().statusCode(404);
    }

    @Test
    void recordWithoutWordsHasNoLanguage() {
        String rating = deliver(tenant, answer("1", "NPS", 7)).jsonPath().getString("id");
        read(rating)
                .body("enrichment.languageReason", equalTo("NO_TEXT"))
                .body("enrichment.sentiment.label", equalTo("NEUTRAL"))
                .body("enrichment.sentiment.origin", equalTo("RATING"))
                .body("enrichment.model", nullValue());
        String number = deliver(tenant, answer("2", "NUMBER", 7)).jsonPath().getString("id");
        read(number).body("enrichment.sentiment", nullValue()).body("enrichment.sentimentReason", equalTo("NO_TEXT"));
    }

    @Test
    void listTellsTheSameAsTheRecord() {
        String id = text(GOOD, null);
        enriched(id);

        float score = read(id).extract().jsonPath().getFloat("enrichment.sentiment.score");
        tenant.viewer()
                .get(FEEDBACK)
                .then()
                .body("items[0].enrichment.sentiment.label", equalTo("POSITIVE"))
                .body("items[0].enrichment.sentiment.score.doubleValue()", closeTo(score, 1e-6));
    }

    @Test
    void allTextsOfABatchAreReadAndTheListOfWaitingOnesEmpties() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            items.add(answer("t" + i, "TEXT", "Order number " + i + " arrived late and the box was broken."));
        }
        deliver(tenant, items);

        SecondWall wall = new SecondWall("insight");
        await().atMost(READ).untilAsserted(() -> {
            assertThat(wall.rowsSeenBy(tenant.id(), "feedback_enrichment")).isEqualTo(80);
            assertThat(wall.rowsSeenBy(tenant.id(), "text_task")).isZero();
        });
        assertThat(wall.rowsSeenBy(TestTenant.create().id(), "feedback_enrichment"))
                .isZero();
    }

    @Test
    void nothingStaysThatWasReadOutOfErasedWords() {
        Map<String, Object> record = answer("1", "TEXT", BAD);
        record.put("customerKey", "c-1");
        String id = deliver(tenant, record).jsonPath().getString("id");
        enriched(id);

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

        await().atMost(Given.SOON).untilAsserted(() -> read(id).body("value", equalTo("")));
        read(id).body("enrichment.language", nullValue())
                .body("enrichment.sentiment", nullValue())
                .body("enrichment.sentimentReason", equalTo("NO_TEXT"));
        SecondWall wall = new SecondWall("insight");
        assertThat(wall.rowsSeenBy(tenant.id(), "feedback_enrichment")).isZero();
        assertThat(wall.rowsSeenBy(tenant.id(), "text_task")).isZero();
    }

    private String text(String words, @Nullable String language) {
        Map<String, Object> record = answer(UUID.randomUUID().toString(), "TEXT", words);
        if (language != null) {
            record.put("language", language);
        }
        return deliver(tenant, record).jsonPath().getString("id");
    }

    private void correct(String id, Map<String, Object> said, int status) {
        tenant.editor()
                .body(said)
                .put(FEEDBACK + "/" + id + "/sentiment")
                .then()
                .statusCode(status);
    }

    private ValidatableResponse enriched(String id) {
        await().atMost(READ).until(() -> read(id).extract().jsonPath().getString("enrichment.model") != null);
        return read(id);
    }

    private ValidatableResponse read(String id) {
        return tenant.viewer().get(FEEDBACK + "/" + id).then().statusCode(200);
    }
}
