package io.journeyloop.system;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static io.journeyloop.devstack.services.Service.OPPORTUNITY;
import static io.journeyloop.system.Eventually.eventually;
import static io.opentelemetry.proto.trace.v1.Span.SpanKind.SPAN_KIND_CLIENT;
import static io.opentelemetry.proto.trace.v1.Span.SpanKind.SPAN_KIND_CONSUMER;
import static io.opentelemetry.proto.trace.v1.Span.SpanKind.SPAN_KIND_PRODUCER;
import static io.opentelemetry.proto.trace.v1.Span.SpanKind.SPAN_KIND_SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.system.TraceCollector.Seen;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a collector gets to see of one piece of feedback. */
class OneTraceTest {

    private static final String CALLER = "00f067aa0ba902b7";

    private final Scene scene = Scene.create();
    private final String traceId = UUID.randomUUID().toString().replace("-", "");

    @Test
    void oneTraceLeadsFromIntakeThroughStatementsAndKafkaToTheNewRank() {
        String opportunity = scene.opportunity(scene.journey("Pay a bill"));

        awaitTheJourneyIsKnown();
        intake();

        eventually()
                .untilAsserted(() -> assertThat(scene.viewer()
                                .get(OPPORTUNITY, "/api/v1/opportunities/" + opportunity + "/score")
                                .jsonPath()
                                .getInt("evidence.n"))
                        .isEqualTo(1));
        eventually().untilAsserted(this::assertWhole);
        assertThat(trace()).noneMatch(seen -> seen.tells("somebody@example.com"));
    }

    /** What waits for its journey is moved by the journey's trace. */
    private void awaitTheJourneyIsKnown() {
        eventually()
                .until(() -> scene.viewer()
                                .get(INSIGHT, "/api/v1/metrics?type=NPS&journeyKey=pay-a-bill&stepKey=step")
                                .statusCode()
                        == 200);
    }

    private void intake() {
        Map<String, ?> answer = Map.of(
                "source", Map.of("type", "SURVEY", "name", "nps"),
                "externalId", "one",
                "fieldType", "NPS",
                "value", 2,
                "customerKey", "somebody@example.com",
                "journeyKey", "pay-a-bill",
                "stepKey", "step");
        scene.editor()
                .request()
                .header("traceparent", "00-" + traceId + "-" + CALLER + "-01")
                .body(answer)
                .post(RunningProduct.url(INSIGHT) + "/api/v1/feedback")
                .then()
                .statusCode(201);
    }

    /** Each is a child of the one before, directly or by way of others: request, evidence sent, taken, scored, told. */
    private void assertWhole() {
        List<Seen> trace = trace();
        Seen request = one(trace, "insight-service", SPAN_KIND_SERVER);
        assertThat(request.parentId()).isEqualTo(CALLER);
        assertThat(trace)
                .anyMatch(seen -> seen.is("insight-service", SPAN_KIND_CLIENT) && seen.tells("insert into feedback"));

        Set<String> sent = ids(trace, "insight-service", SPAN_KIND_PRODUCER);
        // the journey's evidence is told apart from the step's, and only the step has an opportunity
        Set<String> taken = trace.stream()
                .filter(seen -> seen.is("opportunity-service", SPAN_KIND_CONSUMER) && sent.contains(seen.parentId()))
                .map(Seen::id)
                .collect(Collectors.toSet());
        assertThat(trace)
                .anyMatch(seen -> seen.is("opportunity-service", SPAN_KIND_CLIENT)
                        && seen.tells("score")
                        && taken.contains(seen.parentId()));
        assertThat(trace).anyMatch(seen -> seen.is("opportunity-service", SPAN_KIND_PRODUCER));

        Set<String> known = trace.stream().map(Seen::id).collect(Collectors.toCollection(HashSet::new));
        known.add(CALLER);
        assertThat(trace).allMatch(seen -> known.contains(seen.parentId()));
    }

    private List<Seen> trace() {
        return RunningProduct.collector().ofTrace(traceId);
    }

    private static Seen one(List<Seen> trace, String service, SpanKind kind) {
        return trace.stream()
                .filter(seen -> seen.is(service, kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " has told of no " + kind + ": " + trace));
    }

    private static Set<String> ids(List<Seen> trace, String service, SpanKind kind) {
        return trace.stream()
                .filter(seen -> seen.is(service, kind))
                .map(Seen::id)
                .collect(Collectors.toSet());
    }
}
