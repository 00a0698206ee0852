package io.journeyloop.textmodels.training;

import io.journeyloop.textmodels.SentimentLabel;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A text, and how its author rated what it is about. */
record RatedText(String text, SentimentLabel label) {

    /**
     * Reads a CSV file with a header.
     *
     * @param textColumns columns whose texts are joined, separated by commas; rows without any text are left out
     * @param ratingColumn 1 to 5, where 3 is neutral; or 0 and 1
     */
    static List<RatedText> read(Path file, String textColumns, String ratingColumn) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (Reader in = Files.newBufferedReader(file)) {
            List<CSVRecord> rows = format.parse(in).getRecords();
            int greatest = rows.stream()
                    .mapToInt(row -> rating(row, ratingColumn))
                    .max()
                    .orElseThrow();
            return rows.stream()
                    .map(row -> new RatedText(text(row, textColumns), label(rating(row, ratingColumn), greatest)))
                    .filter(rated -> !rated.text.isEmpty())
                    .toList();
        }
    }

    private static int rating(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column).strip());
    }

    private static String text(CSVRecord row, String columns) {
        return Arrays.stream(columns.split(","))
                .map(column -> row.get(column).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static SentimentLabel label(int rating, int greatest) {
        if (greatest == 1) {
            return rating == 1 ? SentimentLabel.POSITIVE : SentimentLabel.NEGATIVE;
        }
        if (rating == 3) {
            return SentimentLabel.NEUTRAL;
        }
        return rating > 3 ? SentimentLabel.POSITIVE : SentimentLabel.NEGATIVE;
    }
}
