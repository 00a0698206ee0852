package io.journeyloop.persona.erasures.api;

import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.erasures.application.ErasureService;
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

@Path("/api/v1/erasures")
@Tag(name = "Erasures", description = "Customers who asked to be forgotten")
class ErasureResource {

    private final ErasureService erasures;
    private final CurrentCaller caller;

    ErasureResource(ErasureService erasures, CurrentCaller caller) {
        this.erasures = erasures;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List the receipts of erasures", description = "The newest first, by pages.")
    public Uni<Page<ErasureResponse>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return erasures.list(caller.get(), PageRequest.of(limit, cursor)).map(page -> page.map(ErasureResponse::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read the receipt of an erasure")
    public Uni<ErasureResponse> read(@PathParam("id") UUID id) {
        return erasures.get(caller.get(), id).map(ErasureResponse::of);
    }
}
