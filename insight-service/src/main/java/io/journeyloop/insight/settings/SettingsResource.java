package io.journeyloop.insight.settings;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settings", description = "What a tenant may choose")
class SettingsResource {

    private final TenantSettings settings;
    private final CurrentCaller caller;

    SettingsResource(TenantSettings settings, CurrentCaller caller) {
        this.settings = settings;
        this.caller = caller;
    }

    @Schema(description = "What a tenant may choose")
    record SettingsBody(
            @Schema(
                    description = "Where the days of figures begin and end, as in the time zone database; UTC at first",
                    examples = "Europe/Berlin")
            @NotBlank
            String timeZone) {

        ZoneId zone() {
            // An offset is no place: it knows no summer time.
            if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
                throw ProblemException.invalid("timeZone", "must be a zone like Europe/Berlin");
            }
            return ZoneId.of(timeZone);
        }
    }

    /** The settings as clients read them. */
    record SettingsResponse(
            String timeZone,

            @Schema(description = "What If-Match compares, as the ETag")
            long version) {

        static SettingsResponse of(Settings settings) {
            return new SettingsResponse(settings.timeZone().getId(), settings.version());
        }
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Read the settings")
    public Uni<RestResponse<SettingsResponse>> read() {
        return settings.get(caller.get().tenantId()).map(SettingsResource::ok);
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Change the settings",
            description = "With another time zone, answers fall on other days: all figures are counted anew.")
    public Uni<RestResponse<SettingsResponse>> change(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid SettingsBody body) {
        return settings.change(caller.get().tenantId(), ifMatch, body.zone()).map(SettingsResource::ok);
    }

    private static RestResponse<SettingsResponse> ok(Settings settings) {
        return RecordResponses.ok(SettingsResponse.of(settings), settings.version());
    }
}
