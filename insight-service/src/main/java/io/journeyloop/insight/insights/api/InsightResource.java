package io.journeyloop.insight.insights.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.insight.insights.application.InsightDraft;
import io.journeyloop.insight.insights.application.InsightOrder;
import io.journeyloop.insight.insights.application.InsightService;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.SortDirection;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/insights")
@Tag(name = "Insights", description = "What was learned from what customers said")
class InsightResource {

    private final InsightService insights;
    private final InsightAnswers answers;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    InsightResource(InsightService insights, InsightAnswers answers, CurrentCaller caller, MergePatch mergePatch) {
        this.insights = insights;
        this.answers = answers;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Create an insight",
            description = "422 `unknown_reference` names each link, persona or record that leads nowhere, and each"
                    + " that is archived.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = InsightResponse.class)))
    public Uni<RestResponse<InsightResponse>> create(@NotNull @Valid InsightRequest request) {
        InsightDraft draft = request.toDraft();
        return insights.create(caller.get(), draft).chain(answers::created);
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List insights",
            description = "Oldest first unless `orderBy` says otherwise, by pages, without archived ones. `feedbackId`"
                    + " answers those that cite a record. By IMPACT the worst for the experience come first, one that"
                    + " is not judged counts as none. UPDATED usually goes downwards, all others upwards.")
    public Uni<Page<InsightResponse>> list(
            @BeanParam InsightQuery query,
            @QueryParam("orderBy") @Nullable InsightOrder orderBy,
            @Parameter(description = Sorting.DIRECTION) @QueryParam("direction") @Nullable SortDirection direction,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var sorting = Sorting.of(orderBy, direction, InsightOrder.CREATED);
        return insights.list(caller.get().tenantId(), query.toFilter(), sorting, PageRequest.of(limit, cursor))
                .chain(answers::page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read an insight")
    public Uni<RestResponse<InsightResponse>> read(@PathParam("id") UUID id) {
        return insights.get(caller.get().tenantId(), id).chain(answers::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change an insight",
            description =
                    "JSON merge patch. Links to what has been archived since may stay; new ones are refused. A status"
                            + " other than VALIDATED may be patched, too; that is recorded as by its own command.")
    public Uni<RestResponse<InsightResponse>> patch(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return insights.change(caller.get(), id, ifMatch, insight -> patched(insight, patch))
                .chain(answers::ok);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Archive an insight", description = "It stays readable and counts no more.")
    public Uni<Void> archive(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return insights.archive(caller.get(), id, ifMatch).replaceWithVoid();
    }

    private InsightDraft patched(Insight insight, JsonNode patch) {
        return mergePatch
                .apply(InsightRequest.of(insight), patch, InsightRequest.class)
                .toDraft();
    }
}
