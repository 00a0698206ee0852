package io.journeyloop.insight.metrics.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.insight.metrics.application.MetricDefinitions;
import io.journeyloop.insight.metrics.application.MetricService;
import io.journeyloop.insight.metrics.domain.Bucket;
import io.journeyloop.insight.metrics.domain.Metric;
import io.journeyloop.insight.metrics.domain.MetricProfile;
import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a tenant measures on purpose. */
@Path("/api/v1/metrics/definitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Metric definitions",
        description = "What a tenant measures on purpose: a measure at a place, with a target")
class MetricDefinitionResource {

    private final MetricDefinitions definitions;
    private final MetricService metrics;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    MetricDefinitionResource(
            MetricDefinitions definitions, MetricService metrics, CurrentCaller caller, MergePatch mergePatch) {
        this.definitions = definitions;
        this.metrics = metrics;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Define a metric",
            description = "404 where its scope names something unknown; 409 `key_taken` where another one has the key.")
    @APIResponse(
            responseCode = "201",
            description = "Defined",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DefinedMetricResponse.class)))
    public Uni<RestResponse<DefinedMetricResponse>> create(@NotNull @Valid MetricRequest request) {
        return definitions
                .create(caller.get(), request.key(), request.toProfile())
                .map(created -> RecordResponses.created(
                        "/api/v1/metrics/definitions/" + created.id(),
                        DefinedMetricResponse.of(created),
                        created.version()));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List the defined metrics", description = "Oldest first, by pages; archived ones excepted.")
    public Uni<Page<DefinedMetricResponse>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return definitions
                .list(caller.get().tenantId(), PageRequest.of(limit, cursor))
                .map(page -> page.map(DefinedMetricResponse::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a defined metric", description = "By id, or by key as `key:the-key`.")
    public Uni<RestResponse<DefinedMetricResponse>> read(@PathParam("id") RecordRef id) {
        return definitions.get(caller.get().tenantId(), id).map(MetricDefinitionResource::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Change a defined metric", description = "JSON merge patch; its key can't change.")
    public Uni<RestResponse<DefinedMetricResponse>> patch(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return definitions
                .change(caller.get(), id, ifMatch, metric -> patched(metric, patch))
                .map(MetricDefinitionResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Archive a defined metric", description = "It stays readable by id; its key is free again.")
    public Uni<Void> archive(
            @PathParam("id") RecordRef id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return definitions.archive(caller.get(), id, ifMatch).replaceWithVoid();
    }

    @GET
    @Path("/{id}/figure")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "The figure of a defined metric",
            description =
                    "In a window of whole days in the tenant's time zone, `to` excluded; with the target, and the trend where the window"
                            + " has a beginning.")
    public Uni<DefinedFigureResponse> figure(
            @PathParam("id") RecordRef id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        Window window = Windows.of("", from, to);
        return definitions
                .get(caller.get().tenantId(), id)
                .chain(metric -> metrics.figures(
                                caller.get().tenantId(), MetricDefinitions.query(metric.profile(), window))
                        .map(found -> DefinedFigureResponse.of(metric, found)));
    }

    @GET
    @Path("/{id}/series")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "The figure of a defined metric over time",
            description = "As the series of figures: one item per bucket, the oldest first.")
    public Uni<MetricsResponse> series(
            @PathParam("id") RecordRef id,
            @QueryParam("bucket") @DefaultValue("MONTH") Bucket bucket,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return definitions
                .get(caller.get().tenantId(), id)
                .chain(metric -> metrics.series(
                        caller.get().tenantId(),
                        MetricDefinitions.query(metric.profile(), Window.EVER),
                        today -> SeriesWindows.of(bucket, from, to, today)))
                .map(MetricsResponse::of);
    }

    private MetricProfile patched(Metric metric, JsonNode patch) {
        MetricRequest wanted = mergePatch.apply(MetricRequest.of(metric), patch, MetricRequest.class);
        if (!metric.key().equals(wanted.key())) {
            throw ProblemException.invalid("key", "can't change");
        }
        return wanted.toProfile();
    }

    private static RestResponse<DefinedMetricResponse> ok(Metric metric) {
        return RecordResponses.ok(DefinedMetricResponse.of(metric), metric.version());
    }
}
