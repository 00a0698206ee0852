package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.application.MetricQuery;
import io.journeyloop.insight.metrics.application.MetricService;
import io.journeyloop.insight.metrics.domain.MetricMethod;
import io.journeyloop.insight.metrics.domain.MetricType;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures: NPS, CSAT, CES and rating per journey, step and touchpoint. */
@Path("/api/v1/metrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "metrics")
class MetricResource {

    private final MetricService metrics;
    private final CurrentCaller caller;

    MetricResource(MetricService metrics, CurrentCaller caller) {
        this.metrics = metrics;
        this.caller = caller;
    }

    /** What the figures are about: a place in a journey, by keys or ids, and who answered where. */
    public record Scope(
            @QueryParam("journeyKey") @Nullable String journeyKey,
            @QueryParam("journeyId") @Nullable UUID journeyId,
            @QueryParam("stepKey") @Nullable String stepKey,
            @QueryParam("stepId") @Nullable UUID stepId,
            @QueryParam("touchpointKey") @Nullable String touchpointKey,
            @QueryParam("touchpointId") @Nullable UUID touchpointId,
            @QueryParam("personaKey") @Nullable String personaKey,
            @QueryParam("personaId") @Nullable UUID personaId,
            @QueryParam("channel") @Nullable String channel,
            @QueryParam("source") @Nullable String source) {

        JourneyLinks links() {
            JourneyLinks links = new JourneyLinks(journeyKey, journeyId, stepKey, stepId, touchpointKey, touchpointId);
            if (links.lackJourney()) {
                throw ProblemException.invalid(
                        "journeyKey", "is needed where a step or touchpoint is named by its key");
            }
            return links;
        }
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Figures of a scope in a window",
            description =
                    "A journey's figures pool all answers given anywhere in it, a step's those of its touchpoints."
                            + " Answers are rescaled from the scale that was shown, then pooled. Without a type: all four."
                            + " The window is whole UTC days, `to` excluded.")
    public Uni<MetricsResponse> figures(
            @QueryParam("type") @Nullable MetricType type,
            @QueryParam("method") @Nullable MetricMethod method,
            @BeanParam Scope scope,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        requireFit(type, method);
        MetricQuery query = new MetricQuery(
                type,
                method,
                scope.links(),
                scope.personaKey(),
                scope.personaId(),
                scope.channel(),
                scope.source(),
                Windows.of("", from, to));
        return metrics.figures(caller.get().tenantId(), query).map(MetricsResponse::of);
    }

    private static void requireFit(@Nullable MetricType type, @Nullable MetricMethod method) {
        if (method != null && (type == null || !type.methods().contains(method))) {
            throw ProblemException.invalid(
                    "method", type == null ? "needs a type beside it" : "must be one of " + type.methods());
        }
    }
}
