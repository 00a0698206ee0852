package io.journeyloop.opportunity.demand;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Pseudonyms;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.measurement.domain.Moments;
import io.journeyloop.opportunity.scoring.domain.Demand;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/opportunities/{id}/demand")
@Tag(name = "Opportunities")
class DemandResource {

    private final Demands demands;
    private final CurrentCaller caller;
    private final Clock clock;

    DemandResource(Demands demands, CurrentCaller caller, Clock clock) {
        this.demands = demands;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "CustomerDemand", description = "How important a customer says that it is")
    record DemandItem(
            @Schema(description = "Your own key of the customer; only a pseudonym of it is kept")
            @NotBlank
            @Size(max = 200)
            String customerKey,

            @Schema(description = "0 not at all, 3 very") @NotNull @Min(0) @Max(3)
            Integer importance,

            @Schema(description = "When the customer said so; now when absent") @Nullable
            Instant toldAt) {}

    @Schema(name = "DemandRequest")
    record DemandRequest(@NotEmpty @Size(max = 1000) List<@NotNull @Valid DemandItem> items) {

        List<Told> told(Caller caller, Instant now) {
            List<Told> told = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                DemandItem item = items.get(i);
                Instant at = item.toldAt() == null ? now : item.toldAt();
                Moments.check("items[" + i + "].toldAt", at);
                if (at.isAfter(now)) {
                    throw ProblemException.invalid("items[" + i + "].toldAt", "must not lie in the future");
                }
                told.add(new Told(Pseudonyms.of(caller.tenantId(), item.customerKey()), item.importance(), at));
            }
            return told;
        }
    }

    @Schema(name = "OpportunityDemand", description = "What all customers ask for")
    record DemandResponse(
            @Schema(description = "How many different customers have said anything")
            long customers,

            @Schema(description = "Sum of what each of them said last")
            long importance) {

        static DemandResponse of(@Nullable Demand demand) {
            return demand == null
                    ? new DemandResponse(0, 0)
                    : new DemandResponse(demand.customers(), demand.importance());
        }
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Tell how important customers say that an opportunity is",
            description = "Of each customer the latest word counts, whoever told it how often and in which order. The"
                    + " opportunity is scored anew where its model asks for the figure DEMAND. An erased customer is"
                    + " forgotten. 409 `opportunity_archived`.")
    public Uni<DemandResponse> take(@PathParam("id") RecordRef id, @NotNull @Valid DemandRequest request) {
        Caller who = caller.get();
        return demands.take(who, id, request.told(who, clock.instant())).map(DemandResponse::of);
    }
}
