package io.journeyloop.journey.comments.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.journey.comments.api.CommentRequest.WordsBody;
import io.journeyloop.journey.comments.application.CommentReading;
import io.journeyloop.journey.comments.application.Commenting;
import io.journeyloop.journey.comments.domain.Comment;
import io.journeyloop.kit.http.EntityTags;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/journeys/{id}/comments")
@Tag(name = "Comments", description = "What people say about journeys, phases, steps and touchpoints")
class CommentResource {
    private final Commenting commenting;
    private final CommentReading reading;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    CommentResource(Commenting commenting, CommentReading reading, CurrentCaller caller, MergePatch mergePatch) {
        this.commenting = commenting;
        this.reading = reading;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Comment on a journey or a part of its map",
            description = "Locked journeys take comments, too. 409 `archived`; 422 `unusable_link` where the part or"
                    + " the comment to answer is not there.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CommentResponse.class)))
    public Uni<RestResponse<CommentResponse>> create(
            @PathParam("id") RecordRef journey, @NotNull @Valid CommentRequest request) {
        return commenting
                .create(caller.get(), journey, request.toComment())
                .map(comment ->
                        RecordResponses.created(location(comment), CommentResponse.of(comment), comment.version()));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List a journey's comments",
            description = "Oldest first, by pages; with `nodeId` those about one part of the map only.")
    public Uni<Page<CommentResponse>> list(
            @PathParam("id") RecordRef journey,
            @QueryParam("nodeId") @Nullable UUID nodeId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reading.list(caller.get(), journey, nodeId, PageRequest.of(limit, cursor))
                .map(page -> page.map(CommentResponse::of));
    }

    @GET
    @Path("/{commentId}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a comment")
    public Uni<RestResponse<CommentResponse>> read(
            @PathParam("id") RecordRef journey, @PathParam("commentId") UUID commentId) {
        return reading.get(caller.get(), journey, commentId).map(CommentResource::ok);
    }

    @PATCH
    @Path("/{commentId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change what a comment says",
            description = "JSON merge patch of `body` and `mentions`. 403 `not_author`; 409 `deleted`.")
    public Uni<RestResponse<CommentResponse>> patch(
            @PathParam("id") RecordRef journey,
            @PathParam("commentId") UUID commentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        var who = caller.get();
        return commenting
                .change(who, journey, commentId, (comment, now) -> {
                    EntityTags.requireMatch(ifMatch, comment.version());
                    var words = mergePatch.apply(WordsBody.of(comment.words()), patch, WordsBody.class);
                    return comment.edited(words.toWords(), who.userId(), now);
                })
                .map(CommentResource::ok);
    }

    @DELETE
    @Path("/{commentId}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Take a comment back",
            description = "By its author or an administrator (else 403 `not_author`). Its words are gone, its place in"
                    + " the thread stays.")
    public Uni<Void> delete(
            @PathParam("id") RecordRef journey,
            @PathParam("commentId") UUID commentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var who = caller.get();
        return commenting
                .change(who, journey, commentId, (comment, now) -> {
                    EntityTags.requireMatch(ifMatch, comment.version());
                    return comment.deleted(who.userId(), who.has(Roles.ADMIN), now);
                })
                .replaceWithVoid();
    }

    @POST
    @Path("/{commentId}/resolve")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Settle a thread", description = "At its first comment, else 409 `not_a_thread`.")
    public Uni<RestResponse<CommentResponse>> resolve(
            @PathParam("id") RecordRef journey, @PathParam("commentId") UUID commentId) {
        var who = caller.get();
        return commenting
                .change(who, journey, commentId, (comment, now) -> comment.resolved(who.userId(), now))
                .map(CommentResource::ok);
    }

    @POST
    @Path("/{commentId}/reopen")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Open a settled thread again", description = "409 `not_a_thread`.")
    public Uni<RestResponse<CommentResponse>> reopen(
            @PathParam("id") RecordRef journey, @PathParam("commentId") UUID commentId) {
        return commenting
                .change(caller.get(), journey, commentId, Comment::reopened)
                .map(CommentResource::ok);
    }

    private static RestResponse<CommentResponse> ok(Comment comment) {
        return RecordResponses.ok(CommentResponse.of(comment), comment.version());
    }

    private static String location(Comment comment) {
        return "/api/v1/journeys/" + comment.journeyId() + "/comments/" + comment.id();
    }
}
