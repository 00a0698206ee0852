package io.journeyloop.system;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static io.journeyloop.devstack.services.Service.OPPORTUNITY;
import static io.journeyloop.devstack.services.Service.PERSONA;
import static io.journeyloop.system.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.services.Service;
import io.journeyloop.testkit.DatabaseDump;
import io.journeyloop.testkit.Events;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A word that nobody else uses, planted as a customer's key and in what the customer said, in every service that hears of
 * customers: after the erasure no database and no topic holds it, and the figures are those of the other customers.
 */
class ErasureTest {

    private static final String WORD =
            "kanarienvogel" + UUID.randomUUID().toString().replace("-", "");

    private final Scene scene = Scene.create();
    private final Client admin = new Client(RunningProduct.services().product(), scene.tenant(), "admin");

    @Test
    void erasedCustomerIsInNoDatabaseAndNoTopic() {
        var journey = scene.journey("Pay a bill");
        String opportunity = scene.opportunity(journey);
        profile();
        scene.feedback("pay-a-bill", "other", 22);
        String record = answer();
        insight(journey, record);
        eventually().untilAsserted(() -> assertThat(ratings()).isEqualTo(23));
        eventually().untilAsserted(() -> assertThat(evidenceOf(opportunity)).isEqualTo(23));
        assertThat(tablesWith(PERSONA)).isNotEmpty();
        assertThat(tablesWith(INSIGHT)).contains("feedback", "insight");

        Response receipt = admin.request().post(admin.url(PERSONA, "/api/v1/customers/" + WORD + "/erase"));

        assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
        eventually()
                .untilAsserted(() -> assertThat(scene.viewer()
                                .get(INSIGHT, "/api/v1/feedback/" + record)
                                .jsonPath()
                                .getString("customerKey"))
                        .isNull());
        for (Service service : List.of(PERSONA, Service.JOURNEY, INSIGHT, OPPORTUNITY)) {
            assertThat(tablesWith(service)).as(service.module()).isEmpty();
        }
        assertThat(Events.anywhere(WORD)).isFalse();
        // what was said is gone, that somebody answered is not
        assertThat(ratings()).isEqualTo(23);
    }

    private void profile() {
        scene.editor()
                .request()
                .body(Map.of("attributes", Map.of("pet", WORD)))
                .put(scene.editor().url(PERSONA, "/api/v1/customers/" + WORD))
                .then()
                .statusCode(201);
    }

    private String answer() {
        return scene.editor()
                .post(
                        INSIGHT,
                        "/api/v1/feedback",
                        Map.of(
                                "source",
                                Map.of("type", "SURVEY", "name", "nps"),
                                "externalId",
                                "canary",
                                "fieldType",
                                "NPS",
                                "value",
                                3,
                                "customerKey",
                                WORD,
                                "comment",
                                "My " + WORD + " has been waiting for weeks",
                                "journeyKey",
                                "pay-a-bill",
                                "stepKey",
                                "step"))
                .getString("id");
    }

    private void insight(Scene.MadeJourney journey, String record) {
        Map<String, Object> body = Map.of(
                "title",
                "\"My " + WORD + " has been waiting\"",
                "type",
                "QUOTE",
                "evidence",
                List.of(Map.of("feedbackId", record)),
                "links",
                List.of(Map.of("journeyId", journey.id(), "stepId", journey.stepId())));
        eventually()
                .untilAsserted(() -> assertThat(scene.editor()
                                .request()
                                .body(body)
                                .post(scene.editor().url(INSIGHT, "/api/v1/insights"))
                                .statusCode())
                        .isEqualTo(201));
    }

    private int ratings() {
        return scene.viewer()
                .get(INSIGHT, "/api/v1/metrics?type=NPS&journeyKey=pay-a-bill&stepKey=step")
                .jsonPath()
                .getInt("items[0].n");
    }

    private int evidenceOf(String opportunity) {
        return scene.viewer()
                .get(OPPORTUNITY, "/api/v1/opportunities/" + opportunity + "/score")
                .jsonPath()
                .getInt("evidence.n");
    }

    private static List<String> tablesWith(Service service) {
        return new DatabaseDump(service.database().orElseThrow()).tablesWith(WORD);
    }
}
