package io.journeyloop.insight.insights.api;

import io.journeyloop.insight.feedback.application.FeedbackService;
import io.journeyloop.insight.insights.application.InsightFilter;
import io.journeyloop.insight.insights.application.InsightOrder;
import io.journeyloop.insight.insights.application.InsightService;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Walks from feedback to the insights that rest on it. */
@Path("/api/v1/feedback")
@Tag(name = "Insights")
class CitingInsightsResource {

    private final FeedbackService feedback;
    private final InsightService insights;
    private final InsightAnswers answers;
    private final CurrentCaller caller;

    CitingInsightsResource(
            FeedbackService feedback, InsightService insights, InsightAnswers answers, CurrentCaller caller) {
        this.feedback = feedback;
        this.insights = insights;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/insights")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List the insights that cite a record",
            description = "The oldest first, without archived ones.")
    public Uni<Page<InsightResponse>> citing(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        UUID tenantId = caller.get().tenantId();
        PageRequest page = PageRequest.of(limit, cursor);
        return feedback.read(tenantId, id)
                .chain(known ->
                        insights.list(tenantId, InsightFilter.citing(id), Sorting.by(InsightOrder.CREATED), page))
                .chain(answers::page);
    }
}
