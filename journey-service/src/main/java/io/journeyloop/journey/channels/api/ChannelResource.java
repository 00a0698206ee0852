package io.journeyloop.journey.channels.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.journey.channels.application.ChannelService;
import io.journeyloop.journey.channels.domain.ChannelRecord;
import io.journeyloop.kit.errors.ProblemException;
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

@Path("/api/v1/channels")
@Tag(name = "Channels", description = "How the tenant meets its customers; a new tenant starts with the usual eleven")
class ChannelResource {
    private final ChannelService channels;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    ChannelResource(ChannelService channels, CurrentCaller caller, MergePatch mergePatch) {
        this.channels = channels;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Create a channel", description = "409 `key_taken` where another channel has the key.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ChannelResponse.class)))
    public Uni<RestResponse<ChannelResponse>> create(@NotNull @Valid ChannelRequest request) {
        return channels.create(caller.get(), request.key(), request.toProfile())
                .map(created -> RecordResponses.created(
                        "/api/v1/channels/" + created.id(), ChannelResponse.of(created), created.version()));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List channels",
            description = "Oldest first, by pages; archived ones only by `archived=true`.")
    public Uni<Page<ChannelResponse>> list(
            @QueryParam("archived") @Nullable Boolean archived,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return channels.list(caller.get(), Boolean.TRUE.equals(archived), PageRequest.of(limit, cursor))
                .map(page -> page.map(ChannelResponse::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a channel", description = "By id, or by key as `key:the-key`.")
    public Uni<RestResponse<ChannelResponse>> read(@PathParam("id") RecordRef id) {
        return channels.get(caller.get(), id).map(ChannelResource::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Change a channel", description = "JSON merge patch; its key can't change.")
    public Uni<RestResponse<ChannelResponse>> patch(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return channels.change(caller.get(), id, ifMatch, channel -> patched(channel, patch))
                .map(ChannelResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Archive a channel", description = "Maps keep it; new touchpoints can't take it.")
    public Uni<Void> archive(
            @PathParam("id") RecordRef id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return channels.archive(caller.get(), id, ifMatch).replaceWithVoid();
    }

    private ChannelRecord patched(ChannelRecord channel, JsonNode patch) {
        var wanted = mergePatch.apply(ChannelRequest.of(channel), patch, ChannelRequest.class);
        if (!channel.key().equals(wanted.key())) {
            throw ProblemException.invalid("key", "can't change");
        }
        return channel.changed(wanted.toProfile(), channels.now());
    }

    private static RestResponse<ChannelResponse> ok(ChannelRecord channel) {
        return RecordResponses.ok(ChannelResponse.of(channel), channel.version());
    }
}
