package io.journeyloop.insight.feedback.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.insight.feedback.application.RoutingService;
import io.journeyloop.insight.feedback.domain.RoutingRule;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.http.MergePatch;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.tenancy.Caller;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/feedback/routing-rules")
@Tag(name = "Routing", description = "Where feedback belongs that doesn't say so itself")
class RoutingRuleResource {

    private final RoutingService rules;
    private final CurrentCaller caller;
    private final MergePatch mergePatch;
    private final Clock clock;

    RoutingRuleResource(RoutingService rules, CurrentCaller caller, MergePatch mergePatch, Clock clock) {
        this.rules = rules;
        this.caller = caller;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Add a routing rule",
            description = "For feedback that arrives from now on without naming a place. 409 `too_many_rules` above"
                    + " 200. What is there already is moved by a re-route.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RoutingRuleResponse.class)))
    public Uni<RestResponse<RoutingRuleResponse>> create(@NotNull @Valid RoutingRuleRequest request) {
        Caller creator = caller.get();
        Instant now = clock.instant();
        RoutingRule rule = new RoutingRule(
                Ids.next(),
                1,
                request.name(),
                request.position(),
                request.toMatch(),
                request.toLinks(),
                now,
                now,
                creator.userId());
        return rules.create(creator, rule)
                .map(created -> RecordResponses.created(
                        "/api/v1/feedback/routing-rules/" + created.id(),
                        RoutingRuleResponse.of(created),
                        created.version()));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List routing rules", description = "All of them, in the order in which they are tried.")
    public Uni<Page<RoutingRuleResponse>> list() {
        return rules.list(caller.get())
                .map(found ->
                        new Page<>(found.stream().map(RoutingRuleResponse::of).toList(), null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a routing rule")
    public Uni<RestResponse<RoutingRuleResponse>> read(@PathParam("id") UUID id) {
        return rules.get(caller.get(), id).map(RoutingRuleResource::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Change a routing rule", description = "JSON merge patch; what it has routed stays.")
    public Uni<RestResponse<RoutingRuleResponse>> patch(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        return rules.change(caller.get(), id, ifMatch, rule -> patched(rule, patch))
                .map(RoutingRuleResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Archive a routing rule", description = "What it has routed stays where it is.")
    public Uni<Void> archive(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return rules.archive(caller.get(), id, ifMatch);
    }

    private RoutingRule patched(RoutingRule rule, JsonNode patch) {
        RoutingRuleRequest wanted = mergePatch.apply(RoutingRuleRequest.of(rule), patch, RoutingRuleRequest.class);
        return new RoutingRule(
                rule.id(),
                rule.version() + 1,
                wanted.name(),
                wanted.position(),
                wanted.toMatch(),
                wanted.toLinks(),
                rule.createdAt(),
                clock.instant(),
                rule.createdBy());
    }

    private static RestResponse<RoutingRuleResponse> ok(RoutingRule rule) {
        return RecordResponses.ok(RoutingRuleResponse.of(rule), rule.version());
    }
}
