package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.application.AudienceQuery;
import io.journeyloop.insight.metrics.application.MetricQuery;
import io.journeyloop.insight.metrics.domain.Level;
import io.journeyloop.insight.metrics.domain.Measure;
import io.journeyloop.insight.metrics.domain.MetricMethod;
import io.journeyloop.insight.metrics.domain.MetricType;
import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.PhaseLink;
import io.journeyloop.kit.errors.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What figures are about, and how they are computed: a place in a journey by keys or ids, and who answered where. */
public record MetricParameters(
        @QueryParam("type") @Nullable MetricType type,

        @Parameter(description = "How the value is computed; the type's own way when absent")
        @QueryParam("method")
        @Nullable
        MetricMethod method,

        @Parameter(
                description =
                        "A defined metric instead of a type. A place that is named beside it takes the place of its"
                                + " own, and so does a persona, segment, channel or source")
        @QueryParam("metricKey")
        @Nullable
        String metricKey,

        @QueryParam("journeyKey") @Nullable String journeyKey,
        @QueryParam("journeyId") @Nullable UUID journeyId,
        @QueryParam("phaseKey") @Nullable String phaseKey,
        @QueryParam("phaseId") @Nullable UUID phaseId,
        @QueryParam("stepKey") @Nullable String stepKey,
        @QueryParam("stepId") @Nullable UUID stepId,
        @QueryParam("touchpointKey") @Nullable String touchpointKey,
        @QueryParam("touchpointId") @Nullable UUID touchpointId,
        @QueryParam("personaKey") @Nullable String personaKey,
        @QueryParam("personaId") @Nullable UUID personaId,

        @Parameter(description = "Answers of the customers who belong to the segment now")
        @QueryParam("segmentKey")
        @Nullable
        String segmentKey,

        @QueryParam("segmentId") @Nullable UUID segmentId,
        @QueryParam("channel") @Nullable String channel,
        @QueryParam("source") @Nullable String source,

        @Parameter(
                description = "OWN: only answers about the place itself; POOLED: with those given at places inside it."
                        + " When absent, a journey's own answers speak for it where there are any; for everything"
                        + " else, answers are pooled.")
        @QueryParam("level")
        @Nullable
        Level level) {

    MetricQuery query(Window window) {
        AudienceQuery audience = new AudienceQuery(personaKey, personaId, segmentKey, segmentId, channel, source);
        return new MetricQuery(measures(), links(), phase(), audience, level, window, null);
    }

    private JourneyLinks links() {
        return new JourneyLinks(journeyKey, journeyId, stepKey, stepId, touchpointKey, touchpointId).inJourney();
    }

    private PhaseLink phase() {
        if (phaseKey != null && phaseId == null && journeyKey == null && journeyId == null) {
            throw ProblemException.invalid("journeyKey", "is needed where a phase is named by its key");
        }
        PhaseLink phase = new PhaseLink(phaseKey, phaseId);
        if (!phase.isNone() && (stepKey != null || stepId != null || touchpointKey != null || touchpointId != null)) {
            throw ProblemException.invalid(
                    phaseId == null ? "phaseKey" : "phaseId", "can't stand beside a step or touchpoint");
        }
        return phase;
    }

    private List<Measure> measures() {
        if (metricKey != null) {
            refuseBesideMetric("type", type);
            refuseBesideMetric("method", method);
            return List.of();
        }
        if (type == MetricType.CUSTOM) {
            throw ProblemException.invalid("type", "CUSTOM is read by metricKey");
        }
        if (method != null && (type == null || !type.methods().contains(method))) {
            throw ProblemException.invalid(
                    "method", type == null ? "needs a type beside it" : "must be one of " + type.methods());
        }
        List<MetricType> types = type == null ? MetricType.usual() : List.of(type);
        return types.stream()
                .map(each -> Measure.of(each, Objects.requireNonNullElse(method, each.defaultMethod())))
                .toList();
    }

    private static void refuseBesideMetric(String parameter, @Nullable Object value) {
        if (value != null) {
            throw ProblemException.invalid(parameter, "can't stand beside metricKey");
        }
    }
}
