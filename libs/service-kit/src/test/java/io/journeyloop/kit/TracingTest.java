package io.journeyloop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.kit.fixture.SeenSpans;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.Events.Received;
import io.journeyloop.testkit.TestTenant;
import io.journeyloop.testkit.Traced;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** What comes in by HTTP or Kafka, the statements that it takes and the events that follow are one trace. */
@QuarkusTest
@TestProfile(Traced.class)
class TracingTest {

    private static final String INCREMENTED = "journeyloop.counter.incremented.v1";
    private static final String SAID = "journeyloop.echo.said.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestTenant tenant = TestTenant.create();
    private final UUID id = UUID.randomUUID();
    private final String traceId = UUID.randomUUID().toString().replace("-", "");
    private final String caller = "00f067aa0ba902b7";
    private final String traceparent = "00-" + traceId + "-" + caller + "-01";

    @Inject
    SeenSpans spans;

    @Test
    void eventThatARequestSetsOffGoesOnWithItsTrace() {
        tenant.viewer()
                .header("traceparent", traceparent)
                .body("{}")
                .post("/counters/" + id)
                .then()
                .statusCode(200);

        Received event = announced();
        assertThat(event.headers().get("traceparent")).startsWith("00-" + traceId);
        await().atMost(PATIENCE).until(() -> !ofKind(SpanKind.PRODUCER).isEmpty());
        SpanData request = ofKind(SpanKind.SERVER).getFirst();
        assertThat(request.getParentSpanId()).isEqualTo(caller);
        assertThat(ofKind(SpanKind.PRODUCER).getFirst().getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(ofKind(SpanKind.CLIENT))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.getParentSpanId()).isEqualTo(request.getSpanId()));
    }

    @Test
    void eventIsTakenAsAPartOfItsSendersTraceAndSoIsWhatItSetsOff() {
        Events.publish(SAID, tenant.id(), id, 1, Map.of("times", 1), Map.of("traceparent", traceparent));

        assertThat(announced().headers().get("traceparent")).startsWith("00-" + traceId);
        await().atMost(PATIENCE).until(() -> !ofKind(SpanKind.PRODUCER).isEmpty());
        SpanData taken = ofKind(SpanKind.CONSUMER).getFirst();
        assertThat(taken.getParentSpanId()).isEqualTo(caller);
        assertThat(ofKind(SpanKind.CLIENT))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.getParentSpanId()).isEqualTo(taken.getSpanId()));
        assertThat(ofKind(SpanKind.PRODUCER).getFirst().getParentSpanId()).isEqualTo(taken.getSpanId());
    }

    @Test
    void linesOfTheLogNameTraceAndTenant() {
        List<ExtLogRecord> lines = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                ExtLogRecord kept = ExtLogRecord.wrap(line);
                kept.copyMdc(); // it belongs to the thread that logs
                lines.add(kept);
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger log = Logger.getLogger("io.journeyloop.kit.errors");
        log.addHandler(handler);
        try {
            tenant.viewer()
                    .header("traceparent", traceparent)
                    .body("{}")
                    .post("/counters/" + id + "/fail")
                    .then()
                    .statusCode(500);
        } finally {
            log.removeHandler(handler);
        }

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.getMdc("traceId")).isEqualTo(traceId);
            assertThat(line.getMdc("tenant")).isEqualTo(tenant.id().toString());
        });
    }

    private Received announced() {
        await().atMost(PATIENCE)
                .until(() -> !Events.of(tenant.id(), INCREMENTED).isEmpty());
        return Events.of(tenant.id(), INCREMENTED).getFirst();
    }

    private List<SpanData> ofKind(SpanKind kind) {
        return spans.ofTrace(traceId).stream()
                .filter(span -> span.getKind() == kind)
                .toList();
    }
}
