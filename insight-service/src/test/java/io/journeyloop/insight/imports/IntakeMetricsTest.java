package io.journeyloop.insight.imports;

import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.Events.Received;
import io.journeyloop.testkit.Metrics;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Those who watch over the service see what comes in, and what waits. */
@QuarkusTest
class IntakeMetricsTest {
    private static final String ROWS = "journeyloop_import_rows_total";

    private final TestTenant tenant = TestTenant.create();

    @TestHTTPResource(value = "/metrics", management = true)
    String address = "set by Quarkus before each test";

    @Test
    void rowsOfFilesAreCountedByWhatCameOfThem() {
        double accepted = rows("accepted");
        double rejected = rows("rejected");
        String file = Uploads.rows(7) + "bad,much,text,2026-02-01,Tops\n";

        new Uploads(tenant).csv(file.getBytes(UTF_8)).then().statusCode(201);

        assertThat(rows("accepted")).isEqualTo(accepted + 7);
        assertThat(rows("rejected")).isEqualTo(rejected + 1);
    }

    @Test
    void recordsThatWaitForTheirJourneyAreShownForAllTenantsTogether() {
        deliver(tenant, List.of(answer("early", "NPS", 9, "nowhere")));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(new Metrics(address).value("journeyloop_feedback_pending"))
                        .isPositive());
    }

    @Test
    void evidenceTellsSinceWhenItsFeedbackWasThere() {
        Journey journey = Journey.known(tenant);
        Instant before = Instant.now();

        deliver(tenant, List.of(answer("one", "NPS", 9, "report")));

        await().atMost(SOON).untilAsserted(() -> assertThat(evidence()).isNotEmpty());
        Received event = evidence().getLast();
        assertThat(List.of(journey.id(), journey.report())).contains(event.aggregateId());
        assertThat(Instant.parse(event.headers().get("ce_since")))
                .isAfter(before.minusSeconds(1))
                .isBeforeOrEqualTo(Instant.parse(event.headers().get("ce_time")));
    }

    private List<Received> evidence() {
        return Events.of(tenant.id(), "journeyloop.evidence.changed.v1");
    }

    private double rows(String outcome) {
        return new Metrics(address).value(ROWS, Map.of("outcome", outcome));
    }
}
