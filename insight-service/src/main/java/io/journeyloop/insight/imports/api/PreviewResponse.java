package io.journeyloop.insight.imports.api;

import io.journeyloop.insight.feedback.api.DeliveryStatus;
import io.journeyloop.insight.feedback.api.FeedbackResponse;
import io.journeyloop.insight.imports.application.ImportPreview.Fate;
import io.journeyloop.insight.imports.application.ImportPreview.Outlook;
import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.RowError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an import would do. */
@Schema(
        description = "What an import would do to the first 100 rows of a file, 2,000 records of them at the most;"
                + " nothing is stored")
record PreviewResponse(
        Dialect dialect,

        @Schema(description = "Why the file can't be read any further") @Nullable
        String failure,

        List<PreviewedRecord> records) {

    /** What would come of one record. */
    @Schema(description = "What would come of one record")
    public record PreviewedRecord(
            @Schema(description = "The row of the file") long row,

            @Schema(description = "Null where the record would be passed over") @Nullable
            DeliveryStatus status,

            @Schema(description = "As it would be stored, but for its id; null when rejected or passed over") @Nullable
            FeedbackResponse feedback,

            @Schema(description = "Everything that is wrong with it")
            List<RowError> errors) {

        static PreviewedRecord of(Fate fate) {
            return switch (fate) {
                case Fate.Usable(long row, var preview) ->
                    new PreviewedRecord(
                            row, DeliveryStatus.of(preview.outcome()), FeedbackResponse.of(preview.row()), List.of());
                case Fate.Rejected(var errors) ->
                    new PreviewedRecord(errors.getFirst().row(), DeliveryStatus.REJECTED, null, errors);
                case Fate.Skipped(long row) -> new PreviewedRecord(row, null, null, List.of());
            };
        }
    }

    static PreviewResponse of(Outlook outlook) {
        return new PreviewResponse(
                outlook.dialect(),
                outlook.failure(),
                outlook.fates().stream().map(PreviewedRecord::of).toList());
    }
}
