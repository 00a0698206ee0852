package io.journeyloop.journey.activity.api;

import io.journeyloop.journey.activity.application.ActivityReading;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/activity")
@Tag(name = "Activity", description = "Who did what, when")
class ActivityResource {
    private final ActivityReading reading;
    private final CurrentCaller caller;

    ActivityResource(ActivityReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List what happened to all journeys",
            description = "Revisions and comments, newest first, by pages. Deleted comments are left out.")
    public Uni<Page<ActivityResponse>> ofTenant(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return reading.ofTenant(caller.get(), PageRequest.of(limit, cursor))
                .map(page -> page.map(ActivityResponse::of));
    }
}
