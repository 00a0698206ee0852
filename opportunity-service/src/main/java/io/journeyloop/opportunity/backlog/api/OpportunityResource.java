package io.journeyloop.opportunity.backlog.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.sql.SortDirection;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.backlog.application.Backlog;
import io.journeyloop.opportunity.backlog.application.Opportunities;
import io.journeyloop.opportunity.backlog.application.OpportunityOrder;
import io.journeyloop.opportunity.backlog.application.Wish;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
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

@Path("/api/v1/opportunities")
@Tag(name = "Opportunities", description = "What to do next, and why")
class OpportunityResource {

    private final Opportunities opportunities;
    private final Backlog backlog;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    OpportunityResource(Opportunities opportunities, Backlog backlog, CurrentCaller caller, MergePatch mergePatch) {
        this.opportunities = opportunities;
        this.backlog = backlog;
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
                            schema = @Schema(implementation = OpportunityResponse.class)))
    @Operation(
            summary = "Create an opportunity",
            description = "It is scored at once. 422 names each link, insight, persona or parent that is unknown or"
                    + " archived, and each input that the active scoring model refuses; 409 `key_taken`.")
    public Uni<RestResponse<OpportunityResponse>> create(@NotNull @Valid OpportunityRequest request) {
        return opportunities
                .create(caller.get(), request.toWish())
                .map(created -> RecordResponses.created(
                        "/api/v1/opportunities/" + created.opportunity().id(),
                        OpportunityResponse.of(created),
                        created.opportunity().version()));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List opportunities",
            description =
                    "Archived ones not at all. By rank unless `orderBy` says otherwise: open ones first, the highest"
                            + " score first, unknown scores after known ones, less effort before more; closed ones last."
                            + " SCORE looks at nothing else, an unknown one being below all others. RANK and TITLE"
                            + " usually go upwards, all others downwards. Filters narrow the list and leave the ranks as"
                            + " they are.")
    public Uni<Page<OpportunityResponse>> list(
            @BeanParam OpportunityQuery query,
            @QueryParam("orderBy") @Nullable OpportunityOrder orderBy,
            @Parameter(description = Sorting.DIRECTION) @QueryParam("direction") @Nullable SortDirection direction,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return backlog.page(
                        caller.get().tenantId(),
                        query.toFilter(),
                        Sorting.of(orderBy, direction, OpportunityOrder.RANK),
                        PageRequest.of(limit, cursor))
                .map(page -> page.map(OpportunityResponse::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read an opportunity", description = "By id, or by key as `key:the-key`.")
    public Uni<RestResponse<OpportunityResponse>> read(@PathParam("id") RecordRef id) {
        return backlog.get(caller.get().tenantId(), id).map(OpportunityResponse::ok);
    }

    @GET
    @Path("/{id}/score")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Explain an opportunity's score",
            description = "Term by term: what was said or found, on which scale, and what it adds to the value.")
    public Uni<ScoreResponse> score(@PathParam("id") RecordRef id) {
        return backlog.get(caller.get().tenantId(), id).map(ScoreResponse::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change an opportunity",
            description = "JSON merge patch, `inputs` included; inputs that stay the same keep their author. What it"
                    + " referred to before may have been archived since; only new references are checked.")
    public Uni<RestResponse<OpportunityResponse>> patch(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return opportunities
                .change(caller.get(), id, ifMatch, current -> patched(current, patch))
                .map(OpportunityResponse::ok);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Archive an opportunity", description = "It stays readable and leaves all lists and ranks.")
    public Uni<Void> archive(
            @PathParam("id") RecordRef id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return opportunities.archive(caller.get(), id, ifMatch).replaceWithVoid();
    }

    private Wish patched(Opportunity current, JsonNode patch) {
        return mergePatch
                .apply(OpportunityRequest.of(current), patch, OpportunityRequest.class)
                .toWish();
    }
}
