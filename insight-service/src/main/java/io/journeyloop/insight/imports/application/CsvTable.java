package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.dialects.Cells;
import io.journeyloop.insight.imports.dialects.HeaderRows;
import io.journeyloop.insight.imports.domain.ImportFormat;
import io.journeyloop.insight.imports.domain.ImportLimits;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table with a header. Any line ends, quoted or not; a stray quote damages its own row only. */
final class CsvTable implements HeaderRows {

    private static final CSVFormat COMMAS = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    private static final CSVFormat TABS = COMMAS.builder().setDelimiter('\t').get();
    private static final String OPEN_QUOTE =
            "opens a quote that is never closed: all that follows was read as part of it";
    private static final Pattern BY_PLACE = Pattern.compile("#([1-9]\\d{0,4})");

    private final ShortenedRows text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    @Nullable
    private CSVRecord looked;

    private boolean endless;

    /**
     * What is wrong with a row as a whole.
     *
     * @param column the one where it goes wrong; null beyond those that the header names
     */
    record Damage(@Nullable String column, String reason) {}

    /** Reads the first row; 400 where there is none. */
    CsvTable(Reader reader, ImportFormat format) throws IOException {
        CSVFormat cells = format == ImportFormat.TSV ? TABS : COMMAS;
        this.text = new ShortenedRows(reader, cells.getDelimiterString().charAt(0));
        this.parser = CSVParser.builder().setReader(text).setFormat(cells).get();
        this.records = parser.iterator();
        this.names = next().map(CSVRecord::stream)
                .orElseThrow(() -> ProblemException.invalid("body", "must begin with a header row"))
                .map(String::strip)
                .toList();
        requireWhole();
        if (names.size() > ImportLimits.MOST_COLUMNS) {
            throw ProblemException.invalid("body", "must not have more than " + ImportLimits.MOST_COLUMNS + " columns");
        }
        for (int place = names.size() - 1; place >= 0; place--) {
            places.put("#" + (place + 1), place);
        }
        for (int place = names.size() - 1; place >= 0; place--) {
            places.put(names.get(place), place);
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<List<String>> takeIf(Predicate<List<String>> expected) {
        Optional<CSVRecord> next = next();
        Optional<List<String>> taken =
                next.map(row -> row.stream().map(String::strip).toList()).filter(expected);
        if (taken.isEmpty()) {
            looked = next.orElse(null);
        } else {
            requireWhole();
        }
        return taken;
    }

    /** The next row. */
    Optional<CSVRecord> next() {
        CSVRecord row = looked;
        if (row != null) {
            looked = null;
            return Optional.of(row);
        }
        return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    }

    /** What is wrong with the row read last as a whole; to be asked once a row. */
    Optional<Damage> damage() {
        Optional<Damage> tooLong = text.takeCut()
                .map(cut -> new Damage(name(cut.cell()), "must not exceed " + cut.longest() + " characters"));
        Optional<Damage> open =
                text.openCell().filter(cell -> !records.hasNext()).map(cell -> new Damage(name(cell), OPEN_QUOTE));
        endless = tooLong.isPresent() && open.isPresent();
        return open.or(() -> tooLong);
    }

    /** Fails where the last row swallowed more than a row can be: nobody knows how many rows that were. */
    void requireEnd() throws UnreadableFileException {
        if (endless) {
            throw new UnreadableFileException("The last row is longer than " + ImportLimits.LONGEST_ROW
                    + " characters: a quote may be open. What was counted is stored.");
        }
    }

    /** 400 where the row read last, of the header, is damaged. */
    private void requireWhole() {
        damage().ifPresent(damage -> {
            throw ProblemException.invalid("body", "has a header that " + damage.reason());
        });
    }

    private @Nullable String name(int place) {
        return place < names.size() ? names.get(place) : null;
    }

    /** The line that the row read last ends on. */
    long line() {
        return parser.getCurrentLineNumber() + text.linesLeftOut();
    }

    Cells cells(CSVRecord row) {
        return column -> {
            Integer place = places.get(column.strip());
            return place == null
                    ? Optional.empty()
                    : Optional.of(row.get(place)).filter(cell -> !cell.isBlank());
        };
    }

    /** 400 names every column of a mapping that isn't there, or is there twice. */
    void check(ImportMapping mapping) {
        List<Violation> violations = new ArrayList<>();
        mapping.columns().forEach((field, column) -> check("mapping.columns." + field, column, violations));
        mapping.metadata().forEach((name, column) -> check("mapping.metadata." + name, column, violations));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private void check(String path, String column, List<Violation> violations) {
        Integer place = places.get(column.strip());
        if (place == null) {
            violations.add(new Violation(path, "names the column '" + column + "', which is not there"));
        } else if (!BY_PLACE.matcher(column).matches() && names.lastIndexOf(column.strip()) > place) {
            violations.add(new Violation(path, "names a column that is there twice: use #" + (place + 1)));
        }
    }
}
