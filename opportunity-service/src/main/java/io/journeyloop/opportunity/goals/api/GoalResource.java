package io.journeyloop.opportunity.goals.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.goals.application.GoalFilter;
import io.journeyloop.opportunity.goals.application.GoalReading;
import io.journeyloop.opportunity.goals.application.Goals;
import io.journeyloop.opportunity.goals.application.MeasuredGoal;
import io.journeyloop.opportunity.goals.domain.Goal;
import io.journeyloop.opportunity.goals.domain.GoalProfile;
import io.journeyloop.opportunity.goals.domain.GoalStatus;
import io.journeyloop.opportunity.measurement.application.MetricCheck;
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

@Path("/api/v1/goals")
@Tag(name = "Goals", description = "What the organisation wants to reach by when, and how far it is")
class GoalResource {

    private final Goals goals;
    private final GoalReading reading;
    private final MetricCheck metrics;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;

    GoalResource(Goals goals, GoalReading reading, MetricCheck metrics, CurrentCaller caller, MergePatch mergePatch) {
        this.goals = goals;
        this.reading = reading;
        this.metrics = metrics;
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
                            schema = @Schema(implementation = GoalResponse.class)))
    @Operation(
            summary = "Set a goal",
            description =
                    "It is measured at once, and again whenever the evidence moves. 422 names each opportunity and"
                            + " each part of the scope that is unknown or archived, and a `metricId` that is unknown;"
                            + " 409 `key_taken`.")
    public Uni<RestResponse<GoalResponse>> create(@NotNull @Valid GoalRequest request) {
        Caller author = caller.get();
        GoalProfile profile = request.toProfile();
        return metrics.requireKnown(request.metricId())
                .chain(() -> goals.create(author, request.key(), profile))
                .map(created -> RecordResponses.created(
                        "/api/v1/goals/" + created.goal().id(),
                        GoalResponse.of(created),
                        created.goal().version()));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List goals", description = "The newest first, by pages; archived ones not at all.")
    public Uni<Page<GoalResponse>> list(
            @QueryParam("status") @Nullable GoalStatus status,
            @QueryParam("opportunityId") @Nullable UUID opportunityId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = new GoalFilter(status, opportunityId);
        return reading.page(caller.get().tenantId(), filter, PageRequest.of(limit, cursor))
                .map(page -> page.map(GoalResponse::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a goal", description = "By id, or by key as `key:the-key`; with its progress.")
    public Uni<RestResponse<GoalResponse>> read(@PathParam("id") RecordRef id) {
        return reading.get(caller.get().tenantId(), id).map(GoalResource::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Change a goal",
            description = "JSON merge patch. 422 `goal_settled`: metric and scope don't change.")
    public Uni<RestResponse<GoalResponse>> patch(
            @PathParam("id") RecordRef id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return goals.change(caller.get(), id, ifMatch, current -> patched(current, patch))
                .map(GoalResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Archive a goal",
            description = "It stays readable, leaves all lists, and is measured no more.")
    public Uni<Void> archive(
            @PathParam("id") RecordRef id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return goals.archive(caller.get(), id, ifMatch);
    }

    private GoalProfile patched(Goal current, JsonNode patch) {
        GoalRequest request = mergePatch.apply(GoalRequest.of(current), patch, GoalRequest.class);
        if (!current.key().equals(request.key())) {
            throw ProblemException.invalid("key", "can't change");
        }
        return request.toProfile();
    }

    private static RestResponse<GoalResponse> ok(MeasuredGoal measured) {
        return RecordResponses.ok(GoalResponse.of(measured), measured.goal().version());
    }
}
