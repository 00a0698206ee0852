package io.journeyloop.persona.segments.api;

import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.persona.segments.application.MembershipService;
import io.journeyloop.persona.segments.application.SegmentMembers.Member;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who belongs to a segment. */
@Path("/api/v1/segments/{id}/members")
@Tag(name = "Segments")
class MemberResource {

    private final MembershipService memberships;
    private final CurrentCaller caller;

    MemberResource(MembershipService memberships, CurrentCaller caller) {
        this.memberships = memberships;
        this.caller = caller;
    }

    record MembersRequest(
            @NotNull @Size(min = 1, max = 1000) List<@NotBlank @Size(max = 200) String> customerKeys) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "List the members of a segment", description = "By customer key, by pages.")
    public Uni<Page<Member>> list(
            @PathParam("id") RecordRef id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return memberships.list(caller.get(), id, PageRequest.of(limit, cursor));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Put customers into a manual segment",
            description = "All of them or, where one is unknown (422 `segment_refused`), none; those who are there"
                    + " already stay. Answers the segment with its new size. 409 `segment_dynamic` where rules decide.")
    public Uni<SegmentResponse> add(@PathParam("id") RecordRef id, @NotNull @Valid MembersRequest request) {
        return memberships.add(caller.get(), id, request.customerKeys()).map(SegmentResponse::of);
    }

    @DELETE
    @Path("/{customerKey}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Take a customer out of a manual segment",
            description = "404 where the customer isn't in it; 409 `segment_dynamic` where rules decide.")
    public Uni<Void> remove(@PathParam("id") RecordRef id, @PathParam("customerKey") String customerKey) {
        return memberships.remove(caller.get(), id, customerKey);
    }
}
