package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.JourneyEditing;
import io.journeyloop.journey.journeys.application.JourneyMaking;
import io.journeyloop.journey.journeys.application.Promotion;
import io.journeyloop.journey.journeys.domain.JourneyCommand;
import io.journeyloop.journey.journeys.domain.Placement;
import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/journeys")
@Tag(name = "Journeys")
class JourneyLifeResource {
    private final JourneyEditing editing;
    private final JourneyMaking making;
    private final Promotion promotion;
    private final CurrentCaller caller;

    JourneyLifeResource(JourneyEditing editing, JourneyMaking making, Promotion promotion, CurrentCaller caller) {
        this.editing = editing;
        this.making = making;
        this.promotion = promotion;
        this.caller = caller;
    }

    @Schema(description = "How the twin shall be called")
    record ToBeRequest(
            @Schema(description = "The base's title when absent")
            @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
            @Size(max = Limits.NAME)
            @Nullable
            String title,

            @Schema(description = "The base's key with `-to-be` behind it when absent")
            @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
            @Size(max = Slugs.MAX_LENGTH)
            @Nullable
            String key) {}

    @Schema(description = "Where a journey shall go with all below it")
    record MoveJourneyRequest(
            @Schema(description = "The journey to put it under; absent or null for none") @Nullable
            UUID parentId,

            @Schema(description = "Place among its siblings there, from 1; the last when absent") @Min(1) @Nullable
            Integer order) {
        Placement toPlacement() {
            return order == null ? Placement.last(parentId) : new Placement(parentId, order);
        }
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Publish a journey",
            description = "It becomes LIVE. 422 `not_publishable` with all that is missing: a phase with a step, a"
                    + " persona, an owner. 409 `already_live`, `archived`; 422 `illegal_transition` for a TO_BE, which comes"
                    + " true by promoting it.")
    public Uni<RestResponse<JourneyResponse>> publish(@Valid @BeanParam EditParameters edit) {
        return run(edit, new JourneyCommand.Publish());
    }

    @POST
    @Path("/{id}/lock")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Lock a journey", description = "Edits of its content are refused from now on (409 `locked`).")
    public Uni<RestResponse<JourneyResponse>> lock(@Valid @BeanParam EditParameters edit) {
        return run(edit, new JourneyCommand.Lock(caller.get().userId()));
    }

    @POST
    @Path("/{id}/unlock")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Unlock a journey",
            description =
                    "Its content may be edited again. 403 `not_owner` unless by the owner, whoever locked it, or an"
                            + " administrator.")
    public Uni<RestResponse<JourneyResponse>> unlock(@Valid @BeanParam EditParameters edit) {
        var who = caller.get();
        return run(edit, new JourneyCommand.Unlock(who.userId(), who.roles().contains(Roles.ADMIN)));
    }

    @POST
    @Path("/{id}/review")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Stamp a journey as reviewed",
            description = "Sets `lastReviewedAt` and `lastReviewedBy`, locked or not.")
    public Uni<RestResponse<JourneyResponse>> review(@Valid @BeanParam EditParameters edit) {
        return run(edit, new JourneyCommand.Review(caller.get().userId()));
    }

    @POST
    @Path("/{id}/to-be")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Derive the TO_BE of a CURRENT journey",
            description = "A new journey, linked by `basedOnId`: the same profile and map under new ids and the same"
                    + " keys. 422 `not_current` where the journey is not CURRENT.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = JourneyResponse.class)))
    public Uni<RestResponse<JourneyResponse>> deriveToBe(
            @Valid @BeanParam EditParameters edit, @Valid @Nullable ToBeRequest request) {
        var twin = request == null ? new ToBeRequest(null, null) : request;
        return making.deriveToBe(edit.ofAct(caller.get()), twin.title(), twin.key())
                .map(MapAnswer::of)
                .map(MapAnswer::createdJourney);
    }

    @POST
    @Path("/{id}/promote")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Promote a TO_BE",
            description = "Its map becomes the next revision of the CURRENT journey behind it, which is answered; the"
                    + " TO_BE is archived. Parts with the same key keep the CURRENT one's ids, so that links to them"
                    + " hold. 409 `archived`, `locked` (the CURRENT one), `has_children`; 422 `not_to_be`,"
                    + " `not_publishable` where the CURRENT one is LIVE and would lack what it needs.")
    public Uni<RestResponse<JourneyResponse>> promote(@Valid @BeanParam EditParameters edit) {
        return promotion.promote(edit.ofAct(caller.get())).map(MapAnswer::of).map(MapAnswer::journey);
    }

    @POST
    @Path("/{id}/move")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Move a journey with all below it",
            description = "Under another journey, or to another place among its siblings; those make room without a"
                    + " version of their own. 400 where the place is out of range; 422 `illegal_parent` where the parent"
                    + " is unknown, archived, the journey itself or below it.")
    public Uni<RestResponse<JourneyResponse>> move(
            @Valid @BeanParam EditParameters edit, @NotNull @Valid MoveJourneyRequest request) {
        return editing.reshape(edit.ofAct(caller.get()), view -> new JourneyCommand.Move(request.toPlacement()))
                .map(MapAnswer::of)
                .map(MapAnswer::journey);
    }

    private Uni<RestResponse<JourneyResponse>> run(EditParameters edit, JourneyCommand command) {
        return editing.edit(edit.ofAct(caller.get()), view -> command)
                .map(MapAnswer::of)
                .map(MapAnswer::journey);
    }
}
