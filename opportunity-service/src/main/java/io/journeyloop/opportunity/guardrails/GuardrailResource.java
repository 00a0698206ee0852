package io.journeyloop.opportunity.guardrails;

import com.fasterxml.jackson.databind.JsonNode;
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

@Path("/api/v1/guardrails")
@Tag(name = "Guardrails", description = "What the organisation will not do, and why")
class GuardrailResource {

    private final Guardrails guardrails;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    GuardrailResource(Guardrails guardrails, CurrentCaller caller, MergePatch mergePatch) {
        this.guardrails = guardrails;
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
                            schema = @Schema(implementation = Guardrail.class)))
    @Operation(
            summary = "Decide what will not be done",
            description = "Opportunities are dismissed by it with `POST opportunities/{id}/dismiss`. 409 `key_taken`.")
    public Uni<RestResponse<Guardrail>> create(@NotNull @Valid GuardrailRequest request) {
        return guardrails
                .create(caller.get(), request)
                .map(made -> RecordResponses.created("/api/v1/guardrails/" + made.id(), made, made.version()));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List guardrails", description = "The oldest first; archived ones are left out.")
    public Uni<Page<Guardrail>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return guardrails.page(caller.get().tenantId(), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a guardrail", description = "By id, or by key as `key:the-key`.")
    public Uni<RestResponse<Guardrail>> read(@PathParam("id") RecordRef id) {
        return guardrails.get(caller.get().tenantId(), id).map(GuardrailResource::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change a guardrail",
            description = "JSON merge patch. What was dismissed by it keeps the reason of that moment.")
    public Uni<RestResponse<Guardrail>> patch(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return guardrails
                .change(
                        caller.get(),
                        id,
                        ifMatch,
                        current -> mergePatch.apply(GuardrailRequest.of(current), patch, GuardrailRequest.class))
                .map(GuardrailResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Archive a guardrail", description = "What was dismissed by it stays dismissed.")
    public Uni<Void> archive(
            @PathParam("id") RecordRef id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return guardrails.archive(caller.get(), id, ifMatch).replaceWithVoid();
    }

    private static RestResponse<Guardrail> ok(Guardrail guardrail) {
        return RecordResponses.ok(guardrail, guardrail.version());
    }
}
