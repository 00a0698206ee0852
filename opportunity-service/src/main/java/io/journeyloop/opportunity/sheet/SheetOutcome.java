package io.journeyloop.opportunity.sheet;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a sheet. */
@Schema(description = "What became of a sheet")
record SheetOutcome(
        @Schema(description = "Rows below the header") long rows,

        @Schema(description = "Opportunities whose inputs are others now")
        long changed,

        @Schema(description = "Rows that said nothing new") long unchanged,

        @Schema(description = "Rows with an error, of which nothing was taken")
        long rejected,

        @Schema(description = "The first 1,000") List<RowError> errors) {

    static final SheetOutcome NOTHING = new SheetOutcome(0, 0, 0, 0, List.of());
    private static final int ERRORS_SHOWN = 1000;

    /** One thing wrong with one row. */
    @Schema(name = "SheetRowError", description = "One thing wrong with one row")
    record RowError(
            @Schema(description = "In the file, whose header is row 1")
            long row,

            String column,
            String reason) {}

    SheetOutcome plus(SheetOutcome other) {
        List<RowError> all = new ArrayList<>(errors);
        all.addAll(other.errors);
        return new SheetOutcome(
                rows + other.rows,
                changed + other.changed,
                unchanged + other.unchanged,
                rejected + other.rejected,
                List.copyOf(all.subList(0, Math.min(ERRORS_SHOWN, all.size()))));
    }
}
