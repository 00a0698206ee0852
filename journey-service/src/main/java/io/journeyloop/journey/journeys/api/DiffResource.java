package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.DiffView;
import io.journeyloop.journey.journeys.application.RevisionReading;
import io.journeyloop.journey.journeys.application.RevisionRef;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/journeys/{id}")
@Tag(name = "Revisions")
class DiffResource {
    private static final String TEXT = "text";

    private final RevisionReading reading;
    private final CurrentCaller caller;

    DiffResource(RevisionReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Path("/diff")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Compare two revisions of a journey",
            description =
                    "By their numbers, or by instants; as JSON, or as text for people with `Accept: text/plain` or"
                            + " `format=text`. 404 where the journey has no such revision.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DiffResponse.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    public Uni<RestResponse<Object>> diff(
            @PathParam("id") RecordRef id,
            @Parameter(description = "The earlier one; the one before `to` when absent") @QueryParam("from") @Nullable
                    String from,
            @Parameter(description = "The later one; the newest when absent") @QueryParam("to") @Nullable String to,
            @Parameter(description = "`json` or `text`; goes before Accept") @QueryParam("format") @Nullable
                    String format,
            @Context HttpHeaders headers) {
        boolean text = wantsText(format, headers);
        return reading.diff(
                        caller.get(),
                        id,
                        RevisionRefs.parse("from", from, new RevisionRef.Previous()),
                        RevisionRefs.parse("to", to, new RevisionRef.Newest()))
                .map(view -> answer(view, text));
    }

    @GET
    @Path("/comparison")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Compare a TO_BE with the CURRENT journey behind it",
            description =
                    "From the CURRENT one as it is now to the TO_BE. Parts with the same key are the same part, and"
                            + " go by the CURRENT one's id. As JSON, or as text like the diff. 422 `not_to_be`.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DiffResponse.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    public Uni<RestResponse<Object>> comparison(
            @PathParam("id") RecordRef id,
            @Parameter(description = "`json` or `text`; goes before Accept") @QueryParam("format") @Nullable
                    String format,
            @Context HttpHeaders headers) {
        boolean text = wantsText(format, headers);
        return reading.comparison(caller.get(), id).map(view -> answer(view, text));
    }

    private static RestResponse<Object> answer(DiffView view, boolean text) {
        var diff = DiffResponse.of(view);
        return text
                ? RestResponse.ResponseBuilder.<Object>ok(DiffText.of(diff))
                        .type(MediaType.TEXT_PLAIN + ";charset=UTF-8")
                        .build()
                : RestResponse.ResponseBuilder.<Object>ok(diff)
                        .type(MediaType.APPLICATION_JSON)
                        .build();
    }

    private static boolean wantsText(@Nullable String format, HttpHeaders headers) {
        if (format == null) {
            return MediaType.TEXT_PLAIN_TYPE.equals(
                    headers.getAcceptableMediaTypes().getFirst());
        }
        if (!format.equals(TEXT) && !format.equals("json")) {
            throw ProblemException.invalid("format", "must be json or text");
        }
        return format.equals(TEXT);
    }
}
