package io.journeyloop.persona.customers.api;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.customers.application.CustomerReader;
import io.journeyloop.persona.customers.application.CustomerService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the gateway reads: what is known of whoever gave feedback, all by one call. */
@Path("/internal/v1/customers")
@Tag(name = "Internal", description = "Batch reads for the gateway")
class KnownCustomersResource {

    private final CustomerService customers;
    private final CurrentCaller caller;

    KnownCustomersResource(CustomerService customers, CurrentCaller caller) {
        this.customers = customers;
        this.caller = caller;
    }

    record KnownCustomersRequest(
            @NotNull @Size(max = 5000) List<@NotNull @Size(max = CustomerReader.LONGEST_KEY) String> customerKeys) {}

    record KnownCustomersResponse(List<CustomerResponse> items) {}

    @POST
    @Path("/batch")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read many customers", description = "Those that are known, by their keys.")
    public Uni<KnownCustomersResponse> read(@NotNull @Valid KnownCustomersRequest request) {
        return customers
                .getAll(caller.get(), request.customerKeys())
                .map(found -> new KnownCustomersResponse(
                        found.stream().map(CustomerResponse::of).toList()));
    }
}
