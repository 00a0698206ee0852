package io.journeyloop.insight.themes;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThemeResourceTest {

    private static final String THEMES = "/api/v1/themes";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void recurringTopicsOfAStepAreToldWithCountsMixAndQuotes() {
        Journey journey = Journey.known(tenant);
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            items.add(rated("form" + i, 1, "The claim form lost my upload again " + i, "report"));
        }
        for (int i = 0; i < 4; i++) {
            items.add(rated("nice" + i, 5, "Friendly people helped me at once " + i, "report"));
        }
        for (int i = 0; i < 30; i++) {
            items.add(rated("wait" + i, 2, "Weeks of waiting, and nobody tells me anything about claim " + i, "wait"));
        }
        deliver(tenant, items);
        awaitRead(42);

        Response answer = tenant.viewer().get(THEMES + "?stepId=" + journey.report());
        answer.then()
                .statusCode(200)
                .body("stepId", equalTo(journey.report().toString()))
                .body("journeyId", nullValue())
                .body("n", equalTo(12))
                .body("restN", equalTo(30))
                .body("limited", equalTo(false))
                .body("state", equalTo("LOW_SAMPLE"))
                .body("items[0].language", equalTo("en"))
                .body("items[0].words", hasSize(3))
                .body("items[0].n", equalTo(8))
                .body("items[0].share", equalTo(0.6667f))
                .body("items[0].lower", equalTo(0.3906f))
                .body("items[0].upper", equalTo(0.8619f))
                .body("items[0].restN", equalTo(0))
                .body("items[0].keyness", greaterThan(1.96f))
                .body("items[0].sentiment.negative", equalTo(8))
                .body("items[0].sentiment.positive", equalTo(0))
                .body("items[0].quotes", hasSize(3));
        assertThat(answer.jsonPath().<String>getList("items[0].words")).isSubsetOf("form", "lost", "upload", "again");
        List<String> labels = answer.jsonPath().getList("items.label");
        assertThat(labels).anyMatch(label -> label.contains("friendly"));
        assertThat(tenant.viewer().get(THEMES + "?stepId=" + journey.report()).asString())
                .isEqualTo(answer.asString());

        tenant.viewer()
                .get(THEMES + "?limit=1&journeyId=" + journey.id())
                .then()
                .body("n", equalTo(42))
                .body("restN", equalTo(0))
                .body("state", equalTo("OK"))
                .body("items", hasSize(1));
    }

    @Test
    void withoutTextsNothingIsClaimed() {
        Journey journey = Journey.known(tenant);
        deliver(tenant, answer("1", "NPS", 3, "report"));

        tenant.viewer()
                .get(THEMES + "?stepId=" + journey.report())
                .then()
                .statusCode(200)
                .body("n", equalTo(0))
                .body("state", equalTo("NO_DATA"))
                .body("items", empty());
    }

    @Test
    void windowIsHalfOpen() {
        Journey journey = Journey.known(tenant);
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            items.add(rated("form" + i, 1, "The claim form lost my upload again " + i, "report"));
        }
        deliver(tenant, items);
        awaitRead(3);

        String step = THEMES + "?stepId=" + journey.report();
        tenant.viewer().get(step + "&from=2026-03-10&to=2026-03-11").then().body("n", equalTo(3));
        tenant.viewer().get(step + "&to=2026-03-10").then().body("n", equalTo(0));
        tenant.viewer().get(step + "&from=2026-03-11").then().body("n", equalTo(0));

        // Noon in Greenwich is two in the morning of the day after in Kiritimati.
        tenant.admin()
                .header("If-Match", "\"0\"")
                .body(Map.of("timeZone", "Pacific/Kiritimati"))
                .put("/api/v1/settings")
                .then()
                .statusCode(200);
        tenant.viewer().get(step + "&from=2026-03-11").then().body("n", equalTo(3));
        tenant.viewer().get(step + "&to=2026-03-11").then().body("n", equalTo(0));
    }

    @Test
    void badQuestionIsRefused() {
        Journey journey = Journey.known(tenant);
        String step = THEMES + "?stepId=" + journey.report();

        assertRefused(tenant.viewer().get(THEMES), "journeyId");
        assertRefused(tenant.viewer().get(step + "&limit=0"), "limit");
        assertRefused(tenant.viewer().get(step + "&limit=51"), "limit");
        assertRefused(tenant.viewer().get(step + "&from=yesterday"), "from");
        assertRefused(tenant.viewer().get(step + "&from=2026-03-02&to=2026-03-01"), "to");
        assertRefused(tenant.viewer().get(THEMES + "?stepId=" + UUID.randomUUID()), 404, "not_found");
        assertRefused(TestTenant.create().viewer().get(step), 404, "not_found");
    }

    private static Map<String, Object> rated(String id, int stars, String words, String step) {
        Map<String, Object> record = answer(id, "RATING", stars, step);
        record.put("comment", words);
        return record;
    }

    private void awaitRead(int texts) {
        SecondWall wall = new SecondWall("insight");
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() ->
                        assertThat(wall.rowsSeenBy(tenant.id(), "text_entry")).isEqualTo(texts));
    }
}
