package io.journeyloop.insight.limits;

import io.journeyloop.insight.imports.domain.ImportLimits;
import io.journeyloop.kit.http.BoundedLines;
import io.journeyloop.kit.tenancy.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/feedback/limits")
@Tag(name = "Limits", description = "How much feedback may be sent")
class LimitsResource {

    private static final int BATCH = 1000;

    private final IntakeConfig limits;

    LimitsResource(IntakeConfig limits) {
        this.limits = limits;
    }

    /** How much a tenant may send. */
    @Schema(description = "How much a tenant may send; beyond it the answer is 429 with Retry-After")
    public record LimitsResponse(
            @Schema(description = "Requests with single records or batches a second, in the long run, per replica")
            int requestsPerSecond,

            @Schema(description = "Requests at once after a pause, per replica")
            int burst,

            @Schema(description = "Files read at the same time, per replica")
            int importsAtOnce,

            @Schema(description = "Records in a day of UTC, per replica")
            long recordsPerDay,

            @Schema(description = "Records of a batch") int recordsPerBatch,

            @Schema(description = "Bytes of a line of NDJSON")
            int bytesPerLine,

            @Schema(description = "Characters of a row of a table")
            int charactersPerRow,

            @Schema(description = "Columns of a table") int columnsPerTable,

            @Schema(description = "How many times its compressed size a large compressed file may have")
            int compression) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Operation(summary = "How much feedback may be sent")
    public LimitsResponse read() {
        return new LimitsResponse(
                limits.requestsPerSecond(),
                limits.burst(),
                limits.importsAtOnce(),
                limits.recordsPerDay(),
                BATCH,
                BoundedLines.LONGEST_LINE,
                ImportLimits.LONGEST_ROW,
                ImportLimits.MOST_COLUMNS,
                ImportLimits.LARGEST_COMPRESSION);
    }
}
