package io.journeyloop.insight.imports.api;

import io.journeyloop.insight.imports.application.ImportService.DetailedRun;
import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportCounts;
import io.journeyloop.insight.imports.domain.ImportFormat;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.insight.imports.domain.ImportRun;
import io.journeyloop.insight.imports.domain.ImportStatus;
import io.journeyloop.insight.imports.domain.RowError;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One file on its way in. */
@Schema(description = "One file on its way in; its counts grow while it is RUNNING")
record ImportRunResponse(
        UUID id,
        ImportFormat format,

        @Schema(description = "As named, or as the header showed")
        Dialect dialect,

        @Nullable String fileName,
        ImportMapping mapping,

        @Schema(
                description =
                        "INTERRUPTED when its service died: what is counted is stored, send the file again for the"
                                + " rest")
        ImportStatus status,

        @Schema(description = "Why it FAILED") @Nullable String failure,

        @Schema(
                description =
                        "`read` is the sum of the others: records, that is a row each, or an answer each where a"
                                + " row is a whole questionnaire; `skipped` are unfinished ones and questions without an answer")
        ImportCounts counts,

        @Schema(description = "The first 1,000 errors; null in lists") @Nullable
        List<RowError> errors,

        long version,
        String createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    static ImportRunResponse of(DetailedRun detailed) {
        return of(detailed.run(), detailed.errors());
    }

    static ImportRunResponse withoutErrors(ImportRun run) {
        return of(run, null);
    }

    private static ImportRunResponse of(ImportRun run, @Nullable List<RowError> errors) {
        return new ImportRunResponse(
                run.id(),
                run.format(),
                run.dialect(),
                run.fileName(),
                run.mapping(),
                run.status(),
                run.failure(),
                run.counts(),
                errors,
                run.version(),
                run.createdBy(),
                run.createdAt(),
                run.finishedAt());
    }
}
