package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.feedback.application.FeedbackRequest;
import io.journeyloop.insight.feedback.application.FeedbackService;
import io.journeyloop.insight.feedback.domain.Delivery;
import io.journeyloop.insight.feedback.domain.OnDuplicate;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Feedback: what customers said, record by record. */
@Path("/api/v1/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "feedback")
class FeedbackResource {

    private static final String ON_DUPLICATE =
            "CORRECT replaces what is stored where this answer's collectedAt is later, and keeps it as history; a"
                    + " delivery that names no place leaves the record where it is";

    private final FeedbackService feedback;
    private final EnrichedFeedback enriched;
    private final CurrentCaller caller;

    FeedbackResource(FeedbackService feedback, EnrichedFeedback enriched, CurrentCaller caller) {
        this.feedback = feedback;
        this.enriched = enriched;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Deliver one record",
            description = "201 when it was stored; 200 with the stored record's id when the source has delivered this"
                    + " external id before. A journey that isn't known yet is no error: the record waits for it as"
                    + " PENDING.")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Stored before, or corrected",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryResponse.class)))
    public Uni<RestResponse<DeliveryResponse>> deliver(
            @Parameter(description = ON_DUPLICATE) @QueryParam("onDuplicate") @DefaultValue("KEEP")
                    OnDuplicate onDuplicate,
            @NotNull @Valid FeedbackRequest request) {
        return feedback.deliver(caller.get(), request, onDuplicate).map(FeedbackResource::answer);
    }

    @POST
    @Path("/batch")
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Deliver up to 1,000 records",
            description = "Each record is judged on its own; what is usable is stored in one transaction.")
    public Uni<FeedbackBatchResponse> deliver(
            @Parameter(description = ON_DUPLICATE) @QueryParam("onDuplicate") @DefaultValue("KEEP")
                    OnDuplicate onDuplicate,
            @NotNull @Valid FeedbackBatchRequest batch) {
        return feedback.deliver(caller.get(), batch.items(), onDuplicate).map(FeedbackBatchResponse::of);
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List feedback, the newest first")
    public Uni<Page<FeedbackResponse>> list(
            @BeanParam FeedbackParameters filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return enriched.list(caller.get().tenantId(), filter.before(page.after()), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read one record")
    public Uni<RestResponse<FeedbackResponse>> read(@PathParam("id") UUID id) {
        return enriched.read(caller.get().tenantId(), id).map(record -> RecordResponses.ok(record, record.version()));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "What a record was before it was corrected", description = "The newest first, by pages.")
    public Uni<Page<FormerVersionResponse>> history(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return feedback.history(caller.get().tenantId(), id, PageRequest.of(limit, cursor))
                .map(page -> page.map(FormerVersionResponse::of));
    }

    private static RestResponse<DeliveryResponse> answer(Delivery delivery) {
        DeliveryResponse body = DeliveryResponse.of(delivery);
        return delivery.outcome() != Delivery.Outcome.STORED
                ? RestResponse.ok(body)
                : ResponseBuilder.<DeliveryResponse>created(URI.create("/api/v1/feedback/" + delivery.id()))
                        .entity(body)
                        .build();
    }
}
