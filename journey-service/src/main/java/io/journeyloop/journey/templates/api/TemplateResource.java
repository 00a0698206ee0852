package io.journeyloop.journey.templates.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.journey.journeys.api.Limits;
import io.journeyloop.journey.templates.application.Template;
import io.journeyloop.journey.templates.application.Templates;
import io.journeyloop.kit.Slugs;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/journey-templates")
@Tag(
        name = "Journey templates",
        description =
                "Maps to begin with: seven come with the product, others are the tenant's own. `POST journeys` with"
                        + " `templateKey` begins a journey with one.")
class TemplateResource {
    private final Templates templates;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    TemplateResource(Templates templates, CurrentCaller caller, MergePatch mergePatch) {
        this.templates = templates;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    @Schema(description = "A journey to make a template of")
    record TemplateRequest(
            @NotNull UUID journeyId,

            @Schema(description = "Made from the name when absent")
            @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
            @Size(max = Slugs.MAX_LENGTH)
            @Nullable
            String key,

            @NotBlank @Size(max = Limits.NAME) String name,
            @Size(max = Limits.TEXT) @Nullable String description) {}

    @Schema(description = "What may change of a template")
    record TemplateName(
            @NotBlank @Size(max = Limits.NAME) String name,
            @Size(max = Limits.TEXT) @Nullable String description) {}

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Make a template of a journey",
            description = "With its map and texts, without personas, people, place and standing. 409 `key_taken`.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = TemplateResponse.class)))
    public Uni<RestResponse<TemplateResponse>> create(@NotNull @Valid TemplateRequest request) {
        var journey = new RecordRef.ById(request.journeyId());
        return templates
                .create(caller.get(), journey, request.key(), request.name(), request.description())
                .map(made -> RecordResponses.created(
                        "/api/v1/journey-templates/" + made.id(), TemplateResponse.of(made), versionOf(made)));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List templates", description = "The product's and the tenant's own, by key, by pages.")
    public Uni<Page<TemplateSummary>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return templates.list(caller.get(), PageRequest.of(limit, cursor)).map(page -> page.map(TemplateSummary::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a template with its map", description = "By id, or by key as `key:the-key`.")
    public Uni<RestResponse<TemplateResponse>> read(@PathParam("id") RecordRef id) {
        return templates.get(caller.get(), id).map(TemplateResource::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change a template's name or description",
            description = "JSON merge patch. 409 `built_in`, `archived`.")
    public Uni<RestResponse<TemplateResponse>> patch(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return templates
                .change(caller.get(), id, ifMatch, (template, now) -> {
                    var named = new TemplateName(template.name(), template.description());
                    var wanted = mergePatch.apply(named, patch, TemplateName.class);
                    return template.renamed(wanted.name(), wanted.description(), now);
                })
                .map(TemplateResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Archive a template",
            description = "Journeys that began with it stay as they are. 409 `built_in`.")
    public Uni<Void> archive(
            @PathParam("id") RecordRef id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return templates.archive(caller.get(), id, ifMatch).replaceWithVoid();
    }

    private static RestResponse<TemplateResponse> ok(Template template) {
        return RecordResponses.ok(TemplateResponse.of(template), versionOf(template));
    }

    private static long versionOf(Template template) {
        var origin = template.origin();
        return origin == null ? 1 : origin.version();
    }
}
