package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.insight.imports.domain.RowError;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file with a header. Any line ends, quoted or not; a stray quote damages its own row only. */
final class CsvRows implements RowSource {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    private static final Pattern BY_PLACE = Pattern.compile("#([1-9]\\d{0,4})");

    private final BoundedReader text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final RowMapper mapper;
    private final Map<String, Integer> places;
    private final int width;

    private CsvRows(BoundedReader text, CSVParser parser, ImportMapping mapping, RowMapper mapper) {
        this.text = text;
        this.parser = parser;
        this.records = parser.iterator();
        this.mapper = mapper;
        List<String> header = header();
        this.width = header.size();
        this.places = places(header, mapping);
    }

    /** Reads the header; 400 where there is none, or where it lacks a column that the mapping names. */
    static CsvRows open(Reader reader, ImportMapping mapping, RowMapper mapper) throws IOException {
        BoundedReader text = new BoundedReader(reader);
        try {
            return new CsvRows(
                    text, CSVParser.builder().setReader(text).setFormat(FORMAT).get(), mapping, mapper);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    @Override
    public Optional<ImportedRow> next() throws IOException {
        text.beginRecord();
        try {
            return records.hasNext() ? Optional.of(row(records.next())) : Optional.empty();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private ImportedRow row(CSVRecord csv) {
        long row = csv.getRecordNumber();
        long line = parser.getCurrentLineNumber();
        if (csv.size() != width) {
            String reason = "has " + csv.size() + " cells where the header has " + width;
            return new ImportedRow.Bad(List.of(new RowError(row, line, null, reason)));
        }
        return mapper.read(row, line, column -> cell(csv, column));
    }

    private Optional<String> cell(CSVRecord csv, String column) {
        return Optional.of(csv.get(places.getOrDefault(column, 0))).filter(cell -> !cell.isBlank());
    }

    private List<String> header() {
        if (!records.hasNext()) {
            throw ProblemException.invalid("body", "must begin with a header row");
        }
        return records.next().stream().map(String::strip).toList();
    }

    private static Map<String, Integer> places(List<String> header, ImportMapping mapping) {
        Map<String, Integer> places = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        find("mapping.columns.", mapping.columns(), header, places, violations);
        find("mapping.metadata.", mapping.metadata(), header, places, violations);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return places;
    }

    private static void find(
            String path,
            Map<String, String> columns,
            List<String> header,
            Map<String, Integer> places,
            List<Violation> violations) {
        columns.forEach((field, column) -> {
            int place = place(header, column);
            if (place < 0) {
                violations.add(new Violation(path + field, "names the column '" + column + "', which is not there"));
            } else if (header.lastIndexOf(column) > place) {
                violations.add(new Violation(path + field, "names a column that is there twice: use #" + (place + 1)));
            }
            places.put(column, place);
        });
    }

    private static int place(List<String> header, String column) {
        int byName = header.indexOf(column.strip());
        var byPlace = BY_PLACE.matcher(column);
        if (byName >= 0 || !byPlace.matches()) {
            return byName;
        }
        int place = Integer.parseInt(byPlace.group(1)) - 1;
        return place < header.size() ? place : -1;
    }
}
