package io.journeyloop.opportunity.comparisons.api;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.comparisons.application.Comparisons;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/comparisons")
@Tag(name = "Comparisons", description = "Variants of a step, side by side")
class ComparisonResource {

    private final Comparisons comparisons;
    private final CurrentCaller caller;

    ComparisonResource(Comparisons comparisons, CurrentCaller caller) {
        this.comparisons = comparisons;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComparisonResponse.class)))
    @Operation(
            summary = "Compare two variants of a step",
            description = "By one metric in one window, with the interval and the verdict of before and after. It is"
                    + " decided once, when the window has closed; with one in the past that takes a few seconds. 422"
                    + " names each part of a place that is not known, and each `variantKey` that the step doesn't"
                    + " have.")
    public Uni<RestResponse<ComparisonResponse>> begin(@NotNull @Valid ComparisonRequest request) {
        return comparisons
                .begin(caller.get(), request.toWish())
                .map(begun -> RestResponse.ResponseBuilder.<ComparisonResponse>created(URI.create(
                                "/api/v1/comparisons/" + begun.comparison().id()))
                        .entity(ComparisonResponse.of(begun))
                        .build());
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List comparisons", description = "The newest first, by pages; of one step or of all.")
    public Uni<Page<ComparisonResponse>> list(
            @QueryParam("stepId") @Nullable UUID stepId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return comparisons
                .page(caller.get().tenantId(), stepId, PageRequest.of(limit, cursor))
                .map(page -> page.map(ComparisonResponse::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a comparison", description = "With its measurement, and with the verdict once decided.")
    public Uni<ComparisonResponse> read(@PathParam("id") RecordRef id) {
        if (id instanceof RecordRef.ById byId) {
            return comparisons.get(caller.get().tenantId(), byId.id()).map(ComparisonResponse::of);
        }
        throw ProblemException.notFound("comparison", id);
    }
}
