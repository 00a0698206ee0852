package io.journeyloop.insight.limits;

import io.journeyloop.insight.feedback.domain.FeedbackLimits;
import io.journeyloop.insight.imports.domain.ImportLimits;
import io.journeyloop.kit.http.BoundedLines;
import io.journeyloop.kit.tenancy.Roles;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/feedback/limits")
@Tag(name = "Limits", description = "How much feedback may be sent")
class LimitsResource {

    private final IntakeConfig limits;
    private final long jsonBody;
    private final long stream;

    LimitsResource(
            IntakeConfig limits,
            @ConfigProperty(name = "journeyloop.http.max-body", defaultValue = "5M") MemorySize jsonBody,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize stream) {
        this.limits = limits;
        this.jsonBody = jsonBody.asLongValue();
        this.stream = stream.asLongValue();
    }

    /** How much feedback may be sent. */
    @Schema(description = "How much feedback may be sent")
    public record LimitsResponse(TenantLimits tenant, RequestLimits request, LineLimits line, RecordLimits record) {}

    /** How much a tenant may send. */
    @Schema(description = "How much a tenant may send to each replica; beyond it the answer is 429 with Retry-After")
    public record TenantLimits(
            @Schema(description = "Requests with single records or batches a second, in the long run")
            int requestsPerSecond,

            @Schema(description = "Requests at once after a pause")
            int burst,

            @Schema(description = "Files read at the same time, for an import or a preview")
            int importsAtOnce,

            @Schema(description = "Records in a day of UTC, duplicates included")
            long recordsPerDay) {}

    /** How large a request may be. */
    @Schema(description = "How large a request may be; beyond it the answer is 413, or 400 that says what is too large")
    public record RequestLimits(
            @Schema(description = "Bytes of a JSON body") long jsonBytes,

            @Schema(description = "Records of a batch") int recordsPerBatch,

            @Schema(description = "Bytes of a file as it is sent")
            long fileBytes,

            @Schema(description = "How many times its compressed size a large compressed file may have")
            int compression,

            @Schema(description = "Columns of a table") int columns) {}

    /** How long a line may be. */
    @Schema(description = "How long a line of a file may be; a longer one is reported with the run's errors")
    public record LineLimits(
            @Schema(description = "Bytes of a line of NDJSON")
            int ndjsonBytes,

            @Schema(description = "Characters of a row of a table without quotes")
            int tableLineCharacters,

            @Schema(description = "Characters of a row of a table with quotes")
            int tableCharacters,

            @Schema(description = "Characters of an event of a log")
            int eventCharacters) {}

    /** What a record may be. */
    @Schema(description = "What a record may be; one beyond it is rejected with the field's name")
    public record RecordLimits(
            @Schema(description = "Characters of a comment, and of an answer that is a text")
            int textCharacters,

            @Schema(description = "Characters of a CATEGORICAL answer")
            int categoryCharacters,

            @Schema(description = "Characters of the external id and of every key")
            int keyCharacters,

            @Schema(description = "Characters of the metadata, written as JSON")
            int metadataCharacters,

            @Schema(description = "Entries of the metadata") int metadataEntries,

            @Schema(description = "First moment that an answer may have been given at")
            Instant collectedFrom,

            @Schema(description = "First moment that is too late")
            Instant collectedBefore) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Operation(summary = "How much feedback may be sent", description = "All limits of the intake in one place.")
    public LimitsResponse read() {
        return new LimitsResponse(
                new TenantLimits(
                        limits.requestsPerSecond(), limits.burst(), limits.importsAtOnce(), limits.recordsPerDay()),
                new RequestLimits(
                        jsonBody,
                        FeedbackLimits.BATCH,
                        stream,
                        ImportLimits.LARGEST_COMPRESSION,
                        ImportLimits.MOST_COLUMNS),
                new LineLimits(
                        BoundedLines.LONGEST_LINE,
                        ImportLimits.LONGEST_LINE,
                        ImportLimits.LONGEST_ROW,
                        ImportLimits.LONGEST_ROW),
                new RecordLimits(
                        FeedbackLimits.TEXT,
                        FeedbackLimits.CATEGORY,
                        FeedbackLimits.KEY,
                        FeedbackLimits.METADATA,
                        FeedbackLimits.METADATA_ENTRIES,
                        FeedbackLimits.EARLIEST,
                        FeedbackLimits.TOO_LATE));
    }
}
