package io.journeyloop.persona.customers.api;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.customers.application.CustomerReader;
import io.journeyloop.persona.customers.application.CustomerReader.Reading;
import io.journeyloop.persona.customers.application.CustomerRepository.CustomerFilter;
import io.journeyloop.persona.customers.application.CustomerRequest;
import io.journeyloop.persona.customers.application.CustomerService;
import io.journeyloop.persona.customers.application.CustomerService.Upserted;
import io.journeyloop.persona.customers.domain.CustomerProfile;
import io.journeyloop.persona.customers.domain.UpsertStatus;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/customers")
@Tag(name = "Customers", description = "What is known of each customer, under the integrator's opaque key")
class CustomerResource {

    private final CustomerService customers;
    private final CustomerReader reader;
    private final CurrentCaller caller;

    CustomerResource(CustomerService customers, CustomerReader reader, CurrentCaller caller) {
        this.customers = customers;
        this.reader = reader;
        this.caller = caller;
    }

    @PUT
    @Path("/{customerKey}")
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Deliver a customer",
            description = "Replaces what was known of it. 201 when it is new, else 200; `status` tells whether anything"
                    + " has changed. The customer's segments follow at once. If-Match may be sent.")
    @APIResponse(
            responseCode = "201",
            description = "New",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UpsertResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known before",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UpsertResponse.class)))
    public Uni<RestResponse<UpsertResponse>> upsert(
            @PathParam("customerKey") String customerKey,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull CustomerRequest request) {
        return customers
                .upsert(caller.get(), profile(request, customerKey), ifMatch)
                .map(CustomerResource::answer);
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "List customers",
            description = "By customer key, by pages; those of a segment, of a persona (by whatever method), or changed"
                    + " since an instant.")
    public Uni<Page<CustomerResponse>> list(
            @QueryParam("segmentId") @Nullable UUID segmentId,
            @QueryParam("personaId") @Nullable UUID personaId,
            @QueryParam("updatedSince") @Nullable Instant updatedSince,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        CustomerFilter filter = new CustomerFilter(segmentId, personaId, updatedSince);
        return customers
                .list(caller.get(), filter, PageRequest.of(limit, cursor))
                .map(page -> page.map(CustomerResponse::of));
    }

    @GET
    @Path("/{customerKey}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read a customer", description = "With its personas, its segments, and where its feedback is.")
    public Uni<RestResponse<CustomerResponse>> read(@PathParam("customerKey") String customerKey) {
        return customers
                .get(caller.get(), customerKey)
                .map(found -> RecordResponses.ok(CustomerResponse.of(found), found.version()));
    }

    private CustomerProfile profile(CustomerRequest request, String customerKey) {
        return switch (reader.read(request, customerKey)) {
            case Reading.Usable(var profile) -> profile;
            case Reading.Unusable(var violations) -> throw ProblemException.invalid(violations);
        };
    }

    private static RestResponse<UpsertResponse> answer(Upserted upserted) {
        UpsertResponse body = UpsertResponse.of(upserted);
        long version = upserted.customer().version();
        return upserted.status() == UpsertStatus.CREATED
                ? RecordResponses.created(
                        "/api/v1/customers/"
                                + CustomerResponse.encoded(upserted.customer().customerKey()),
                        body,
                        version)
                : RecordResponses.ok(body, version);
    }
}
