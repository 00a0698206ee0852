package io.journeyloop.insight.evidence;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.Events.Received;
import io.journeyloop.testkit.TestTenant;
import io.journeyloop.testkit.Traced;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Feedback is counted later than it is taken in, and still in one trace with what follows. */
@QuarkusTest
@TestProfile(Traced.class)
class TraceOfFeedbackTest {

    private final TestTenant tenant = TestTenant.create();

    @Test
    void evidenceGoesOnWithTheTraceOfItsFeedback() {
        Journey.known(tenant);
        String traceId = UUID.randomUUID().toString().replace("-", "");

        tenant.integrator()
                .header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")
                .body(answer("one", "NPS", 9, "report"))
                .post(FEEDBACK)
                .then()
                .statusCode(201);

        await().atMost(SOON).untilAsserted(() -> assertThat(evidence()).isNotEmpty());
        assertThat(evidence())
                .allSatisfy(
                        event -> assertThat(event.headers().get("traceparent")).startsWith("00-" + traceId));
    }

    private List<Received> evidence() {
        return Events.of(tenant.id(), "journeyloop.evidence.changed.v1");
    }
}
