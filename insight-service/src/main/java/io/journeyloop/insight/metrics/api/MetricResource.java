package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.application.MetricDefinitions;
import io.journeyloop.insight.metrics.application.MetricQuery;
import io.journeyloop.insight.metrics.application.MetricService;
import io.journeyloop.insight.metrics.domain.Bucket;
import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures: NPS, CSAT, CES, rating and what a tenant defines, per journey, phase, step and touchpoint. */
@Path("/api/v1/metrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "metrics")
class MetricResource {

    private final MetricService metrics;
    private final MetricDefinitions definitions;
    private final CurrentCaller caller;

    MetricResource(MetricService metrics, MetricDefinitions definitions, CurrentCaller caller) {
        this.metrics = metrics;
        this.definitions = definitions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Figures of a scope in a window",
            description =
                    "A journey's figures come from what customers said about the journey as a whole, and only where"
                            + " nobody did from all answers given anywhere in it; `level` tells which. A phase's figures"
                            + " pool the answers of its steps, a step's those of its touchpoints. Answers are rescaled"
                            + " from the scale that was shown, then pooled. Without a type or metric: all four. The window is whole"
                            + " days in the tenant's time zone, `to` excluded; where it has a beginning, `trend` holds each figure against the"
                            + " time before.")
    public Uni<MetricsResponse> figures(
            @BeanParam MetricParameters parameters,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return query(parameters, Windows.of("", from, to))
                .chain(query -> metrics.figures(caller.get().tenantId(), query))
                .map(MetricsResponse::of);
    }

    @GET
    @Path("series")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Figures of a scope over time",
            description =
                    "One item per bucket and type, the oldest first; a bucket without answers is among them, without a"
                            + " value. Buckets are half-open: an answer belongs to the one that begins with or before it. The"
                            + " first and the last end where the window does. Without `from`: the last twelve. At most 400.")
    public Uni<MetricsResponse> series(
            @BeanParam MetricParameters parameters,
            @QueryParam("bucket") @DefaultValue("MONTH") Bucket bucket,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return query(parameters, Window.EVER)
                .chain(query -> metrics.series(
                        caller.get().tenantId(), query, today -> SeriesWindows.of(bucket, from, to, today)))
                .map(MetricsResponse::of);
    }

    @GET
    @Path("consistency")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "How far channels, personas, sources or segments lie apart",
            description = "The same figure of the same place for each of them, and the difference of each pair with its"
                    + " interval. `type` or `metricKey` is needed.")
    public Uni<ConsistencyResponse> consistency(
            @BeanParam MetricParameters parameters,
            @QueryParam("by") @DefaultValue("CHANNEL") GroupedBy by,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        if (parameters.type() == null && parameters.metricKey() == null) {
            throw ProblemException.invalid("type", "or metricKey must be given");
        }
        return query(parameters, Windows.of("", from, to))
                .chain(query -> metrics.consistency(caller.get().tenantId(), query, by.lens()))
                .map(found -> ConsistencyResponse.of(by, found));
    }

    /** What is asked for: the usual types, or a defined metric; 404 where there is none. */
    private Uni<MetricQuery> query(MetricParameters parameters, Window window) {
        MetricQuery asked = parameters.query(window);
        String key = parameters.metricKey();
        return key == null
                ? Uni.createFrom().item(asked)
                : definitions
                        .get(caller.get().tenantId(), new RecordRef.ByKey(key))
                        .map(metric -> MetricDefinitions.query(metric.profile(), window)
                                .narrowedBy(asked));
    }
}
