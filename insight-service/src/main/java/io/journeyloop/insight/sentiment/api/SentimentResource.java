package io.journeyloop.insight.sentiment.api;

import io.journeyloop.insight.sentiment.application.SentimentService;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.textmodels.SentimentLabel;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/feedback/{id}/sentiment")
@Tag(name = "feedback")
class SentimentResource {

    private final SentimentService sentiments;
    private final CurrentCaller caller;

    SentimentResource(SentimentService sentiments, CurrentCaller caller) {
        this.sentiments = sentiments;
        this.caller = caller;
    }

    @Schema(description = "How a customer felt, as somebody says who has read the record")
    record CorrectionRequest(
            @NotNull SentimentLabel label,

            @Schema(description = "Below 0 for NEGATIVE, 0 for NEUTRAL, above 0 for POSITIVE; -1, 0 or 1 when absent")
            @DecimalMin("-1")
            @DecimalMax("1")
            @Nullable
            Double score) {}

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Say how the customer felt",
            description = "Outranks the customer's rating and every model; recorded with your name and the time, and"
                    + " kept apart from what the model said. A second correction takes the place of the first.")
    public Uni<Void> correct(@PathParam("id") UUID id, @NotNull @Valid CorrectionRequest request) {
        return sentiments.correct(caller.get(), id, request.label(), request.score());
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Take back what was said about how the customer felt",
            description = "The customer's rating, or else the model, counts again. 404 where nobody has said anything.")
    public Uni<Void> withdraw(@PathParam("id") UUID id) {
        return sentiments.withdraw(caller.get(), id);
    }
}
