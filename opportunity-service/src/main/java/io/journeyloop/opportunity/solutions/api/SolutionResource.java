package io.journeyloop.opportunity.solutions.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.sql.SortDirection;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.measurement.api.MetricBody;
import io.journeyloop.opportunity.measurement.application.MetricCheck;
import io.journeyloop.opportunity.solutions.application.SolutionOrder;
import io.journeyloop.opportunity.solutions.application.SolutionWish;
import io.journeyloop.opportunity.solutions.application.Solutions;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/solutions")
@Tag(name = "Solutions", description = "What is done about opportunities, and whether it helped")
class SolutionResource {

    private final Solutions solutions;
    private final MetricCheck metrics;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    SolutionResource(Solutions solutions, MetricCheck metrics, CurrentCaller caller, MergePatch mergePatch) {
        this.solutions = solutions;
        this.metrics = metrics;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SolutionResponse.class)))
    @Operation(
            summary = "Create a solution",
            description = "422 names each opportunity and each part of the scope that is unknown or archived, a"
                    + " `metricId` that is unknown, and with IN_DELIVERY each of metric, baseline and target that is"
                    + " lacking; 409 `key_taken`.")
    public Uni<RestResponse<SolutionResponse>> create(@NotNull @Valid SolutionRequest request) {
        Caller author = caller.get();
        SolutionWish wish = request.toWish();
        return metrics.requireKnown(request.metricId())
                .chain(() -> solutions.create(author, wish))
                .map(created -> RecordResponses.created(
                        "/api/v1/solutions/" + created.id(), SolutionResponse.of(created), created.version()));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List solutions",
            description = "The newest first unless `orderBy` says otherwise, archived ones not at all. TITLE usually"
                    + " goes upwards, all others downwards.")
    public Uni<Page<SolutionResponse>> list(
            @BeanParam SolutionQuery query,
            @QueryParam("orderBy") @Nullable SolutionOrder orderBy,
            @Parameter(description = Sorting.DIRECTION) @QueryParam("direction") @Nullable SortDirection direction,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return solutions
                .page(
                        caller.get().tenantId(),
                        query.toFilter(),
                        Sorting.of(orderBy, direction, SolutionOrder.CREATED),
                        PageRequest.of(limit, cursor))
                .map(page -> page.map(SolutionResponse::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a solution", description = "By id, or by key as `key:the-key`.")
    public Uni<RestResponse<SolutionResponse>> read(@PathParam("id") RecordRef id) {
        return solutions.get(caller.get().tenantId(), id).map(SolutionResource::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change a solution",
            description = "JSON merge patch. 422 `unknown_reference` as when it is created; `illegal_status` names"
                    + " status where it can't move so; `objective_missing` names what delivery lacks;"
                    + " `objective_settled` what can't change once it is shipped.")
    public Uni<RestResponse<SolutionResponse>> patch(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        Caller author = caller.get();
        return metrics.requireKnown(MetricBody.idIn(patch))
                .chain(() -> solutions.change(author, id, ifMatch, current -> patched(current, patch)))
                .map(SolutionResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Archive a solution",
            description = "It stays readable and leaves all lists; what is being measured is measured to the end.")
    public Uni<Void> archive(
            @PathParam("id") RecordRef id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return solutions.archive(caller.get(), id, ifMatch).replaceWithVoid();
    }

    private SolutionWish patched(Solution current, JsonNode patch) {
        return mergePatch
                .apply(SolutionRequest.of(current), patch, SolutionRequest.class)
                .toWish();
    }

    static RestResponse<SolutionResponse> ok(Solution solution) {
        return RecordResponses.ok(SolutionResponse.of(solution), solution.version());
    }
}
