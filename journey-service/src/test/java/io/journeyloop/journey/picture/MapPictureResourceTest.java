package io.journeyloop.journey.picture;

import static io.journeyloop.journey.journeys.JourneyCalls.JOURNEYS;
import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.journey.journeys.JourneyCalls;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MapPictureResourceTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @Test
    void pictureShowsTheMapAndWhatOthersAnnouncedOfIt() {
        String journey = calls.create("Claim");
        String step = id(calls.addStep(calls.addPhase(journey, "Report"), "Call"));
        var answer = tenant.viewer().get(journey + "/map.svg");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("image/svg+xml");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.asString()).contains("Claim", "Report", "Call", "No data yet");

        evidence(journey, step, 2, -1.3);
        evidence(journey, step, 1, 0.9);
        UUID opportunity = UUID.randomUUID();
        opportunity("created", opportunity, 1, "OPEN", journey, step);
        await().atMost(Duration.ofSeconds(30)).until(() -> picture(journey).contains("◆ 1"));

        assertThat(picture(journey)).contains("−1.3", "n = 42").doesNotContain("+0.9", "No data yet");
        opportunity("changed", opportunity, 2, "SOLVED", journey, step);
        await().atMost(Duration.ofSeconds(30)).until(() -> !picture(journey).contains("◆ 1"));
    }

    @Test
    void onlyOnesOwnTenantAndRoleGetIn() {
        String journey = calls.create("Claim");

        assertRefused(TestTenant.nobody().get(journey + "/map.svg"), 401, "unauthorized");
        assertRefused(tenant.integrator().get(journey + "/map.svg"), 403, "forbidden");
        assertRefused(TestTenant.create().viewer().get(journey + "/map.svg"), 404, "not_found");
        assertRefused(tenant.viewer().get(JOURNEYS + "/no-id/map.svg"), 404, "not_found");
    }

    private String picture(String journey) {
        return tenant.viewer().get(journey + "/map.svg").asString();
    }

    private void evidence(String journey, String step, long version, double experience) {
        var fact = Map.of(
                "journeyId",
                id(journey),
                "stepId",
                step,
                "feedbackCount",
                42,
                "insightCount",
                2,
                "distinctCustomers",
                37,
                "experience",
                experience,
                "experienceWeight",
                200,
                "sourceTypes",
                List.of("SURVEY"),
                "lastCollectedAt",
                "2026-03-14T09:26:53Z");
        Events.publish("journeyloop.evidence.changed.v1", tenant.id(), UUID.fromString(step), version, fact);
    }

    private void opportunity(String word, UUID opportunity, long version, String status, String journey, String step) {
        var fact = Map.of(
                "opportunityId", opportunity,
                "status", status,
                "type", "PAIN_POINT",
                "missing", List.of(),
                "insightIds", List.of(),
                "links",
                        List.of(
                                Map.of("journeyId", JourneyCalls.id(journey), "stepId", step),
                                Map.of("journeyId", JourneyCalls.id(journey))),
                "evidence", Map.of("n", 1, "insights", 1, "sourceTypes", List.of()));
        Events.publish("journeyloop.opportunity." + word + ".v1", tenant.id(), opportunity, version, fact);
    }
}
