package io.journeyloop.journey.comments.api;

import io.journeyloop.journey.comments.application.CommentReading;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/mentions")
@Tag(name = "Comments")
class MentionResource {
    private final CommentReading reading;
    private final CurrentCaller caller;

    MentionResource(CommentReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List the comments that call a user",
            description = "On any journey, newest first, by pages; the caller's own when `userId` is absent.")
    public Uni<Page<CommentResponse>> list(
            @QueryParam("userId") @Size(max = CommentRequest.USER) @Nullable String userId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var who = caller.get();
        return reading.mentioning(who, userId == null ? who.userId() : userId, PageRequest.of(limit, cursor))
                .map(page -> page.map(CommentResponse::of));
    }
}
