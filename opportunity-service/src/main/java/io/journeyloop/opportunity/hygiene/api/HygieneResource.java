package io.journeyloop.opportunity.hygiene.api;

import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.hygiene.application.Hygiene;
import io.journeyloop.opportunity.hygiene.application.Neglect;
import io.journeyloop.opportunity.hygiene.application.Neglected;
import io.journeyloop.opportunity.hygiene.domain.LegReport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/hygiene")
@Tag(name = "Hygiene", description = "How journeys are managed, and what gathers dust")
class HygieneResource {

    private final Hygiene hygiene;
    private final CurrentCaller caller;

    HygieneResource(Hygiene hygiene, CurrentCaller caller) {
        this.hygiene = hygiene;
        this.caller = caller;
    }

    @GET
    @Path("/maturity")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Tell how mature the tenant is",
            description = "Level 1 (intuition-driven) to 5 (journey mastery), computed from what is used, with every"
                    + " indicator, its evidence, and the next thing to do.")
    public Uni<MaturityResponse> maturity() {
        return hygiene.maturity(caller.get().tenantId()).map(MaturityResponse::of);
    }

    @GET
    @Path("/three-legs")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Tell which leg is lacking",
            description = "Insight, framework and prioritisation: how strong each is, and what is missed without it.")
    public Uni<ThreeLegsResponse> threeLegs() {
        return hygiene.maturity(caller.get().tenantId()).map(LegReport::of).map(ThreeLegsResponse::of);
    }

    @GET
    @Path("/opportunities")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List opportunities that nobody cares for",
            description = "Open ones without an owner, or that nobody has changed for long; the oldest first.")
    public Uni<Page<Neglected>> opportunities(
            @Parameter(description = "Else both") @QueryParam("neglect") @Nullable Neglect neglect,
            @Parameter(description = "From how many days without a change on; 0 to 3650, else 90")
                    @QueryParam("staleDays")
                    @Nullable
                    Integer staleDays,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return hygiene.neglected(caller.get().tenantId(), neglect, staleDays, PageRequest.of(limit, cursor));
    }
}
