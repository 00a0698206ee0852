package io.journeyloop.persona.customers.api;

import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.customers.application.AssignmentService;
import io.journeyloop.persona.customers.domain.AssignmentMethod;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which personas a customer is given by hand or by a model; what segments give follows by itself. */
@Path("/api/v1/customers/{customerKey}/personas/{personaId}")
@Tag(name = "Customers")
class AssignmentResource {

    private final AssignmentService assignments;
    private final CurrentCaller caller;

    AssignmentResource(AssignmentService assignments, CurrentCaller caller) {
        this.assignments = assignments;
        this.caller = caller;
    }

    /** Who judges; a segment's rule needs nobody to say so. */
    enum Judge {
        MANUAL,
        MODEL
    }

    record AssignmentRequest(
            @Schema(description = "Who judges", defaultValue = "MANUAL") @Nullable
            Judge method,

            @Schema(description = "0 to 1, up to three decimals", defaultValue = "1")
            @DecimalMin("0")
            @DecimalMax("1")
            @Digits(integer = 1, fraction = 3)
            @Nullable
            BigDecimal confidence) {}

    @PUT
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Give a persona to a customer",
            description = "In place of what was said before; goes before what a segment's rule says. 404 where customer"
                    + " or persona is unknown, 409 `persona_archived` where the persona takes no new links.")
    public Uni<Void> assign(
            @PathParam("customerKey") String customerKey,
            @PathParam("personaId") UUID personaId,
            @Valid @Nullable AssignmentRequest request) {
        AssignmentRequest wanted = request == null ? new AssignmentRequest(null, null) : request;
        AssignmentMethod method = wanted.method() == Judge.MODEL ? AssignmentMethod.MODEL : AssignmentMethod.MANUAL;
        BigDecimal confidence = wanted.confidence() == null ? BigDecimal.ONE : wanted.confidence();
        return assignments.assign(caller.get(), customerKey, personaId, method, confidence);
    }

    @DELETE
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Take a persona back from a customer",
            description = "404 where nobody gave it; what a segment's rule says stays.")
    public Uni<Void> unassign(@PathParam("customerKey") String customerKey, @PathParam("personaId") UUID personaId) {
        return assignments.unassign(caller.get(), customerKey, personaId);
    }
}
