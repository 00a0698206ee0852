package io.journeyloop.persona.customers.api;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.customers.application.CustomerBatch;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/batch")
@Tag(name = "Customers")
class CustomerBatchResource {

    private final CustomerBatch batches;
    private final CurrentCaller caller;

    CustomerBatchResource(CustomerBatch batches, CurrentCaller caller) {
        this.batches = batches;
        this.caller = caller;
    }

    @POST
    @Consumes("application/x-ndjson")
    @Blocking
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Deliver up to 10,000 customers",
            description = "NDJSON: one customer a line, as for one customer, with its `customerKey`, 256 KB at the"
                    + " most. Stored while it arrives, a thousand rows a transaction. Each line is judged on its own:"
                    + " good ones land, bad ones are reported. Delivering again is safe. 422 `too_many_rows` beyond"
                    + " 10,000 lines: the first 10,000 are stored, the rest is not looked at.")
    public CustomerBatchResponse deliver(InputStream body) throws IOException {
        CustomerBatch.Outcome outcome = batches.take(caller.get(), body);
        if (!outcome.complete()) {
            throw ProblemException.refused(
                    "too_many_rows",
                    "The first " + CustomerBatch.MOST_ROWS + " lines were taken; send the rest in another request.",
                    List.of(new Violation("body", "must not have more than " + CustomerBatch.MOST_ROWS + " lines")));
        }
        return CustomerBatchResponse.of(outcome.results());
    }
}
