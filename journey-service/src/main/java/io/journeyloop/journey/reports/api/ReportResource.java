package io.journeyloop.journey.reports.api;

import io.journeyloop.journey.reports.application.Reporting;
import io.journeyloop.journey.reports.domain.Coverage;
import io.journeyloop.journey.reports.domain.Gap;
import io.journeyloop.journey.reports.domain.Hygiene;
import io.journeyloop.journey.reports.domain.Place;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/reports")
@Tag(name = "Reports", description = "What maps lack, and where dust gathers; archived journeys are left out")
class ReportResource {
    private static final int DAYS = 90;
    private static final int MOST_DAYS = 3_650;

    private final Reporting reporting;
    private final CurrentCaller caller;

    ReportResource(Reporting reporting, CurrentCaller caller) {
        this.reporting = reporting;
        this.caller = caller;
    }

    @Schema(description = "A touchpoint and what it lacks")
    record CoverageItem(Place touchpoint, List<Gap> missing) {}

    @Schema(description = "Which touchpoints lack what")
    record CoverageResponse(
            @Schema(description = "Journeys that were looked at")
            int journeys,

            @Schema(description = "Touchpoints that were looked at")
            int touchpoints,

            @Schema(description = "Touchpoints that lack nothing")
            int complete,

            @Schema(description = "How many touchpoints lack what")
            Map<Gap, Integer> missing,

            @Schema(description = "The first 1,000 that lack something")
            List<CoverageItem> items) {

        static CoverageResponse of(Coverage coverage) {
            var items = coverage.items().stream()
                    .map(item -> new CoverageItem(item.place(), item.missing()))
                    .toList();
            return new CoverageResponse(
                    coverage.journeys(), coverage.touchpoints(), coverage.complete(), coverage.missing(), items);
        }
    }

    @GET
    @Path("/coverage")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "See which touchpoints lack what",
            description =
                    "GOAL: no customer goal. NEED: it names no need. EMOTION: its step says nothing of what customers"
                            + " feel. PAIN: no insight counts at its step and no open opportunity names it. EVIDENCE: neither"
                            + " feedback nor insights at its step. Figures are those announced so far.")
    public Uni<CoverageResponse> coverage(
            @Parameter(description = "All journeys when absent") @QueryParam("journeyId") @Nullable UUID journeyId,
            @Parameter(description = "Whether journeys below it count, too; false when absent")
                    @QueryParam("subtree")
                    @Nullable
                    Boolean subtree) {
        return reporting
                .coverage(caller.get(), journeyId, Boolean.TRUE.equals(subtree))
                .map(CoverageResponse::of);
    }

    @GET
    @Path("/hygiene")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "See where dust gathers",
            description =
                    "Journeys without evidence or review for so many days, journeys without an owner, touchpoints that"
                            + " name no need, and touchpoints that matter much to the organisation (4 or 5) and little to the"
                            + " customer (1 or 2). Each with the count of all and the first 1,000.")
    public Uni<Hygiene> hygiene(
            @Parameter(description = "1 to 3650, 90 when absent") @QueryParam("days") @Min(1) @Max(MOST_DAYS) @Nullable
                    Integer days) {
        return reporting.hygiene(caller.get(), days == null ? DAYS : days);
    }
}
