package io.journeyloop.persona.erasures.api;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.customers.application.CustomerReader;
import io.journeyloop.persona.erasures.application.ErasureService;
import io.journeyloop.persona.erasures.application.ErasureService.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The request to forget a customer. */
@Path("/api/v1/customers/{customerKey}/erase")
@Tag(name = "Erasures")
class CustomerErasureResource {

    private final ErasureService erasures;
    private final CurrentCaller caller;

    CustomerErasureResource(ErasureService erasures, CurrentCaller caller) {
        this.erasures = erasures;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Forget a customer",
            description = "Removes what is known under this key, here and in every other service; figures stay as far"
                    + " as they tell of nobody. 201 with the receipt; 200 with the earlier one where nothing has become"
                    + " known here since. The customer need not be known here: other services may hold something under"
                    + " the key, and are told each time.")
    @APIResponse(
            responseCode = "201",
            description = "Forgotten",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ErasureResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Forgotten before",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ErasureResponse.class)))
    public Uni<RestResponse<ErasureResponse>> erase(@PathParam("customerKey") String customerKey) {
        if (customerKey.isBlank() || customerKey.length() > CustomerReader.LONGEST_KEY) {
            throw ProblemException.notFound("customer", "with this key");
        }
        return erasures.erase(caller.get(), customerKey).map(CustomerErasureResource::answer);
    }

    private static RestResponse<ErasureResponse> answer(Outcome outcome) {
        ErasureResponse receipt = ErasureResponse.of(outcome.receipt());
        return outcome.isNew()
                ? ResponseBuilder.<ErasureResponse>created(URI.create("/api/v1/erasures/" + receipt.id()))
                        .entity(receipt)
                        .build()
                : RestResponse.ok(receipt);
    }
}
