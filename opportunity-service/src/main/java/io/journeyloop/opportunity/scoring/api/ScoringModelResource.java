package io.journeyloop.opportunity.scoring.api;

import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.scoring.application.ScoringModels;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/scoring-models")
@Tag(name = "Scoring models", description = "The one common rule set by which opportunities are scored")
class ScoringModelResource {

    private final ScoringModels models;
    private final CurrentCaller caller;

    ScoringModelResource(ScoringModels models, CurrentCaller caller) {
        this.models = models;
        this.caller = caller;
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

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a scoring model", description = "By id, or by key as `key:the-key`.")
    public Uni<RestResponse<ScoringModelResponse>> read(@PathParam("id") RecordRef id) {
        return models.get(caller.get().tenantId(), id)
                .map(ScoringModelResponse::of)
                .map(model -> RestResponse.ResponseBuilder.ok(model)
                        .header(HttpHeaders.ETAG, EntityTags.of(model.version()))
                        .build());
    }
}
