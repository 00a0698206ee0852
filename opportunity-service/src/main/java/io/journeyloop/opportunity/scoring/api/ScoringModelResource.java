package io.journeyloop.opportunity.scoring.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.scoring.application.ModelActivation;
import io.journeyloop.opportunity.scoring.application.ModelDrafts;
import io.journeyloop.opportunity.scoring.application.ModelDrafts.Wanted;
import io.journeyloop.opportunity.scoring.application.ScoringModels;
import io.journeyloop.opportunity.scoring.application.StoredModel;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/scoring-models")
@Tag(name = "Scoring models", description = "The one common rule set by which opportunities are scored")
class ScoringModelResource {

    private final ScoringModels models;
    private final ModelDrafts drafts;
    private final ModelActivation activation;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    ScoringModelResource(
            ScoringModels models,
            ModelDrafts drafts,
            ModelActivation activation,
            CurrentCaller caller,
            MergePatch mergePatch) {
        this.models = models;
        this.drafts = drafts;
        this.activation = activation;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List scoring models",
            description = "In the order of their versions. Every tenant starts with a VALUE_EFFORT model.")
    public Uni<Page<ScoringModelResponse>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return models.page(caller.get().tenantId(), PageRequest.of(limit, cursor))
                .map(page -> page.map(ScoringModelResponse::of));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScoringModelResponse.class)))
    @Operation(
            summary = "Write a scoring model",
            description = "It scores nothing until it is activated. 422 `model_refused` names what no score can come"
                    + " of: a missing side, a missing criterion, a formula that reads anything but its criteria, divides"
                    + " by what can be 0, or can grow beyond bounds; 409 `key_taken`.")
    public Uni<RestResponse<ScoringModelResponse>> create(@NotNull @Valid ScoringModelRequest request) {
        return drafts.create(caller.get(), request.toWanted()).map(ScoringModelResource::created);
    }

    @POST
    @Path("/{id}/versions")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScoringModelResponse.class)))
    @Operation(
            summary = "Write a new version of a scoring model",
            description = "A copy with a number and, unless one is given, a key of its own, changed by the JSON merge"
                    + " patch in the body (`{}` for none). The model that it is made of stays as it is.")
    public Uni<RestResponse<ScoringModelResponse>> createVersion(
            @PathParam("id") RecordRef id, @NotNull JsonNode patch) {
        return drafts.createFrom(caller.get(), id, base -> patched(ScoringModelRequest.versionOf(base), patch))
                .map(ScoringModelResource::created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a scoring model", description = "By id, or by key as `key:the-key`.")
    public Uni<RestResponse<ScoringModelResponse>> read(@PathParam("id") RecordRef id) {
        return models.get(caller.get().tenantId(), id).map(ScoringModelResource::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change a scoring model that was never active",
            description = "JSON merge patch. 409 `model_used` once it has scored: make a new version instead.")
    public Uni<RestResponse<ScoringModelResponse>> patch(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return drafts.change(caller.get(), id, ifMatch, current -> patched(ScoringModelRequest.of(current), patch))
                .map(ScoringModelResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Archive a scoring model",
            description = "It stays readable, as scores of the past need it. 409 `model_active` while it scores.")
    public Uni<Void> archive(
            @PathParam("id") RecordRef id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return drafts.archive(caller.get(), id, ifMatch);
    }

    @POST
    @Path("/{id}/activate")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Score by this model from now on",
            description = "Takes the place of the active one and scores every opportunity anew; old scores stay"
                    + " readable. 409 `activation_conflict` where another model was activated at the same time,"
                    + " `model_archived` where this one is archived; If-Match may be left out.")
    public Uni<RestResponse<ScoringModelResponse>> activate(
            @PathParam("id") RecordRef id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return activation.activate(caller.get(), id, ifMatch).map(ScoringModelResource::ok);
    }

    private Wanted patched(ScoringModelRequest current, JsonNode patch) {
        return mergePatch.apply(current, patch, ScoringModelRequest.class).toWanted();
    }

    private static RestResponse<ScoringModelResponse> created(StoredModel model) {
        return RecordResponses.created(
                "/api/v1/scoring-models/" + model.model().id(), ScoringModelResponse.of(model), model.revision());
    }

    private static RestResponse<ScoringModelResponse> ok(StoredModel model) {
        return RecordResponses.ok(ScoringModelResponse.of(model), model.revision());
    }
}
