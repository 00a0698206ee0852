package io.journeyloop.insight.overview;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.insight.insights.InsightCalls;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pain points, ranked per step, each with its evidence. */
@QuarkusTest
class PainPointsTest {

    private static final String PAINS = "/api/v1/pain-points?journeyKey=claim";

    private final TestTenant tenant = TestTenant.create();
    private final InsightCalls insights = new InsightCalls(tenant);

    /** The reliability of five voices of one source is 25.0, of one voice 8.3. */
    @Test
    void painsOfAStepAreRankedByWhatIsFeltAsFarAsItCanBeReliedOn() {
        Journey journey = Journey.known(tenant);
        String[] five = voices(5);
        pain("much, of one", journey.waiting(), Map.of("experienceImpact", -2), voices(1));
        pain("less, of many", journey.waiting(), Map.of("experienceImpact", -1), five);
        pain("half as heavy", journey.waiting(), Map.of("experienceImpact", -1, "weight", 50), five);
        pain("not judged", journey.waiting(), Map.of(), five);
        pain("of nobody", journey.waiting(), Map.of("experienceImpact", -2));
        String rejected = pain("rejected", journey.waiting(), Map.of("experienceImpact", -2), five);
        insights.tell(rejected + "/reject", Map.of("note", "misheard"));
        insights.create(
                "a gain", "GAIN", Map.of("experienceImpact", 2, "links", List.of(Map.of("stepId", journey.waiting()))));

        tenant.viewer()
                .get(PAINS)
                .then()
                .statusCode(200)
                .body("journeyId", equalTo(journey.id().toString()))
                .body("steps.stepKey", equalTo(List.of("report", "wait")))
                .body("steps[0].count", equalTo(0))
                .body("steps[0].painPoints", empty())
                .body("steps[1].count", equalTo(5))
                .body("steps[1].painPoints.rank", equalTo(List.of(1, 2, 3, 4, 5)))
                .body(
                        "steps[1].painPoints.insight.title",
                        equalTo(List.of("less, of many", "much, of one", "half as heavy", "not judged", "of nobody")))
                .body("steps[1].painPoints.burden", equalTo(Arrays.asList(0.25f, 0.166f, 0.125f, null, null)))
                .body("steps[1].painPoints[0].insight.evidence.feedbackId", equalTo(List.of(five)));
        tenant.viewer()
                .get(PAINS + "&limit=1")
                .then()
                .body("steps[1].count", equalTo(5))
                .body("steps[1].painPoints.rank", equalTo(List.of(1)));
        assertRefused(tenant.viewer().get(PAINS + "&limit=0"), "limit");
    }

    @Test
    void aPersonaSeesItsOwn() {
        Journey journey = Journey.known(tenant);
        UUID saver = Given.persona(tenant, "saver", 1, "ACTIVE");
        await().atMost(Given.SOON)
                .until(() -> tenant.viewer()
                                .get("/api/v1/metrics?personaId=" + saver)
                                .statusCode()
                        == 200);
        pain("hers", journey.report(), Map.of("personaIds", List.of(saver)));
        pain("everybody's", journey.report(), Map.of());

        tenant.viewer()
                .get(PAINS + "&personaId=" + saver)
                .then()
                .body("steps[0].painPoints.insight.title", equalTo(List.of("hers")))
                .body("steps[0].painPoints[0].burden", nullValue());
        tenant.viewer().get(PAINS).then().body("steps[0].count", equalTo(2));
    }

    private String pain(String title, UUID step, Map<String, ?> more, String... feedback) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("links", List.of(Map.of("stepId", step)));
        body.put("evidence", InsightCalls.evidence(feedback));
        return insights.create(title, "PAIN", body);
    }

    private String[] voices(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> insights.record(count + "-" + i, "survey", "c" + i))
                .toArray(String[]::new);
    }
}
