package io.journeyloop.opportunity.solutions.api;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.solutions.application.DeliveryReports;
import io.journeyloop.opportunity.solutions.application.DeliveryReports.Heard;
import io.journeyloop.opportunity.solutions.application.DeliveryReports.Report;
import io.journeyloop.opportunity.solutions.domain.SolutionStatus;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/solutions/delivery-status")
@Tag(name = "Solutions")
class DeliveryStatusResource {

    private final DeliveryReports reports;
    private final CurrentCaller caller;

    DeliveryStatusResource(DeliveryReports reports, CurrentCaller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    @Schema(description = "What the report did to a solution that the issue tracks")
    record HeardSolution(
            UUID solutionId,
            SolutionStatus status,

            @Schema(description = "Whether the report has changed its status")
            boolean moved,

            @Schema(description = "What is lacking before it may be IN_DELIVERY")
            List<String> missing) {

        static HeardSolution of(Heard heard) {
            return new HeardSolution(
                    heard.solution().id(),
                    heard.solution().status(),
                    heard.moved(),
                    heard.solution().profile().objective().missing());
        }
    }

    @Schema(description = "What the report did, for each solution that the issue tracks")
    record DeliveryStatusResponse(List<HeardSolution> items) {}

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Tell how far the work is",
            description = "For trackers: by system and the issue's own id, for each solution that links to it. With"
                    + " IN_PROGRESS a solution becomes IN_DELIVERY, if it has metric, baseline and target; with DONE or"
                    + " CANCELLED it stays where it is, for shipping and dropping are people's decisions. 404 where no"
                    + " solution links to the issue.")
    public Uni<DeliveryStatusResponse> tell(@NotNull @Valid DeliveryStatusRequest request) {
        var report = new Report(request.system(), request.externalId(), request.status(), request.url());
        return reports.hear(caller.get(), report)
                .map(heard -> new DeliveryStatusResponse(
                        heard.stream().map(HeardSolution::of).toList()));
    }
}
