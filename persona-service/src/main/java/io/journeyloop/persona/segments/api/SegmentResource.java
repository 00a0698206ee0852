package io.journeyloop.persona.segments.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.segments.application.SegmentMembers;
import io.journeyloop.persona.segments.application.SegmentRepository.SegmentFilter;
import io.journeyloop.persona.segments.application.SegmentService;
import io.journeyloop.persona.segments.domain.Segment;
import io.journeyloop.persona.segments.domain.SegmentContent;
import io.journeyloop.persona.segments.domain.SegmentKind;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/segments")
@Tag(name = "Segments", description = "Groups of customers, put together by hand or by rules")
class SegmentResource {

    private final SegmentService segments;
    private final MergePatch mergePatch;
    private final CurrentCaller caller;

    SegmentResource(SegmentService segments, MergePatch mergePatch, CurrentCaller caller) {
        this.segments = segments;
        this.mergePatch = mergePatch;
        this.caller = caller;
    }

    record PreviewRequest(@NotNull @Valid RulesRequest rules) {}

    record PreviewResponse(
            @Schema(description = "How many customers meet the rules now")
            long count,

            @Schema(description = "The keys of the first ten of them, by key")
            List<String> sample) {}

    @POST
    @Path("/preview")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Try rules",
            description = "Which customers a dynamic segment with these rules would have; nothing is saved.")
    public Uni<RestResponse<PreviewResponse>> preview(@NotNull @Valid PreviewRequest request) {
        return segments.preview(caller.get(), request.rules().toRules()).map(SegmentResource::preview);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Create a segment",
            description = "A dynamic one has its members at once. 409 `key_taken` where another segment has the key,"
                    + " 409 `too_many_segments` beyond 100 dynamic ones; 422 `segment_refused` where its persona is"
                    + " unknown or archived.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SegmentResponse.class)))
    public Uni<RestResponse<SegmentResponse>> create(@NotNull @Valid SegmentRequest request) {
        return segments.create(caller.get(), request.key(), request.toContent())
                .map(created -> RecordResponses.created(
                        "/api/v1/segments/" + created.id(), SegmentResponse.of(created), created.version()));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List segments",
            description = "Oldest first, by pages; archived ones only by `archived=true`.")
    public Uni<Page<SegmentResponse>> list(
            @QueryParam("kind") @Nullable SegmentKind kind,
            @QueryParam("personaId") @Nullable UUID personaId,
            @QueryParam("archived") @Nullable Boolean archived,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        SegmentFilter filter = new SegmentFilter(kind, personaId, Boolean.TRUE.equals(archived));
        return segments.list(caller.get(), filter, PageRequest.of(limit, cursor))
                .map(page -> page.map(SegmentResponse::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a segment", description = "By id, or by key as `key:the-key`.")
    public Uni<RestResponse<SegmentResponse>> read(@PathParam("id") RecordRef id) {
        return segments.get(caller.get(), id).map(SegmentResource::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change a segment",
            description = "JSON merge patch; its key and kind can't change. With its rules its members change.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SegmentRequest.class)))
    public Uni<RestResponse<SegmentResponse>> patch(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return segments.change(caller.get(), id, ifMatch, segment -> patched(segment, patch))
                .map(SegmentResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Archive a segment", description = "It stays readable, without members.")
    public Uni<Void> archive(
            @PathParam("id") RecordRef id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return segments.archive(caller.get(), id, ifMatch).replaceWithVoid();
    }

    private SegmentContent patched(Segment segment, JsonNode patch) {
        SegmentRequest wanted = mergePatch.apply(SegmentRequest.of(segment), patch, SegmentRequest.class);
        if (!segment.key().equals(wanted.key())) {
            throw ProblemException.invalid("key", "can't change");
        }
        return wanted.toContent();
    }

    /** Shows customers' keys, which nobody may keep. */
    private static RestResponse<PreviewResponse> preview(SegmentMembers.Preview preview) {
        return ResponseBuilder.ok(new PreviewResponse(preview.count(), preview.sample()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static RestResponse<SegmentResponse> ok(Segment segment) {
        return RecordResponses.ok(SegmentResponse.of(segment), segment.version());
    }
}
