package io.journeyloop.devstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportSummaryTest {

    @Test
    void rejectedRowsAreListedWithRowColumnAndReason() throws JsonProcessingException {
        var run = new ObjectMapper().readTree("""
                {"id": "7", "counts": {"read": 3, "accepted": 1, "duplicate": 1, "rejected": 1},
                 "errors": [{"row": 2, "column": "Rating", "reason": "is not a number"}]}""");

        assertThat(new ImportSummary(run, 4).lines())
                .containsExactly(
                        "Import 7 took 4 s: 3 rows read, 1 accepted, 1 duplicates, 1 rejected",
                        "  row 2, Rating: is not a number");
    }

    @Test
    void theMappingIsWrittenAsTheServiceReadsIt() {
        var mapping = new ImportMapping(Map.of("value", "Rating"), Map.of("fieldType", "RATING"), Map.of());

        assertThat(mapping.json())
                .isEqualTo(
                        "{\"columns\":{\"value\":\"Rating\"},\"constants\":{\"fieldType\":\"RATING\"},\"metadata\":{}}");
    }

    @Test
    void theFormatFollowsTheEndingUnlessSaid() {
        assertThat(FeedbackFormat.byEnding.of(Path.of("a/Reviews.CSV"))).isEqualTo(FeedbackFormat.csv);
        assertThat(FeedbackFormat.byEnding.of(Path.of("a.jsonl"))).isEqualTo(FeedbackFormat.ndjson);
        assertThat(FeedbackFormat.byEnding.of(Path.of("a.xes"))).isEqualTo(FeedbackFormat.xes);
        assertThat(FeedbackFormat.csv.of(Path.of("a.txt"))).isEqualTo(FeedbackFormat.csv);
    }
}
