package io.journeyloop.devstack.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What became of an import's rows, in words. */
record ImportSummary(JsonNode run, long seconds) {

    private static final int SHOWN = 20;

    long rejected() {
        return run.path("counts").path("rejected").asLong();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Import " + run.path("id").asText() + " took " + seconds + " s: " + counts(run.path("counts")));
        var errors = run.path("errors");
        for (int i = 0; i < Math.min(SHOWN, errors.size()); i++) {
            lines.add("  " + describe(errors.get(i)));
        }
        if (rejected() > SHOWN) {
            lines.add("  … and " + (rejected() - SHOWN) + " more");
        }
        return lines;
    }

    private static String describe(JsonNode error) {
        var column = error.path("column").asText("");
        var where = "row " + error.path("row").asText() + (column.isEmpty() ? "" : ", " + column);
        return where + ": " + error.path("reason").asText();
    }

    static String counts(JsonNode counts) {
        return "%d rows read, %d accepted, %d duplicates, %d rejected"
                .formatted(
                        counts.path("read").asLong(),
                        counts.path("accepted").asLong(),
                        counts.path("duplicate").asLong(),
                        counts.path("rejected").asLong());
    }
}
