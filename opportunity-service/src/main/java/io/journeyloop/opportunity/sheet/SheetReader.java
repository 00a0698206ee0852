package io.journeyloop.opportunity.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.opportunity.sheet.SheetOutcome.RowError;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads a sheet: a header that names the opportunity by id or key, and criteria; then a row per opportunity. */
final class SheetReader {

    static final int MOST_ROWS = 10_000;
    static final int MOST_BYTES = 5 * 1024 * 1024;

    /** A number of a million digits takes minutes to be read. */
    private static final int LONGEST_NUMBER = 40;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final Set<String> criteria;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private List<String> header = List.of();
    private long rejected;

    SheetReader(Set<String> criteria) {
        this.criteria = criteria;
    }

    /** The rows that could be read, and what became of the others. */
    record Sheet(List<SheetRow> rows, SheetOutcome refused) {}

    /** 400 where it is no sheet at all: nothing of it is taken then. */
    Sheet read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw ProblemException.tooLarge(MOST_BYTES);
        }
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text(bytes)))
                .setFormat(FORMAT)
                .get()) {
            header = parser.getHeaderNames();
            checkHeader();
            parser.forEach(this::take);
        } catch (IllegalArgumentException | UncheckedIOException | IOException unreadable) {
            throw ProblemException.invalid("body", "must be CSV with a header of different names");
        }
        return new Sheet(rows, new SheetOutcome(rejected, 0, 0, rejected, errors));
    }

    private static String text(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw ProblemException.invalid("body", "must be UTF-8");
        }
    }

    private void checkHeader() {
        if (!header.contains("id") && !header.contains("key")) {
            throw ProblemException.invalid("body", "must have a column id or key");
        }
        List<Violation> unknown = header.stream()
                .filter(name -> !Set.of("id", "key", "title").contains(name) && !criteria.contains(name))
                .map(name -> new Violation(
                        name.isEmpty() ? "body" : name, "is no criterion of the active model; those are " + criteria))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(unknown);
        }
    }

    private void take(CSVRecord row) {
        if (row.getRecordNumber() > MOST_ROWS) {
            throw ProblemException.invalid("body", "must not have more than " + MOST_ROWS + " rows");
        }
        int before = errors.size();
        SheetRow read = read(row);
        if (errors.size() == before) {
            rows.add(read);
        } else {
            rejected++;
        }
    }

    private SheetRow read(CSVRecord row) {
        long number = row.getRecordNumber() + 1;
        String id = cell(row, "id");
        String key = cell(row, "key");
        if (id.isEmpty() && key.isEmpty()) {
            errors.add(new RowError(number, "id", "must name an opportunity"));
        } else if (id.isEmpty() && !key.matches(Slugs.PATTERN)) {
            errors.add(new RowError(number, "key", Slugs.MESSAGE));
        }
        if (row.stream().skip(header.size()).anyMatch(cell -> !cell.isEmpty())) {
            errors.add(new RowError(
                    number, header.getLast(), "is followed by more cells; decimals come after a point, not a comma"));
        }
        Map<String, Double> values = new HashMap<>();
        for (String criterion : criteria) {
            String cell = cell(row, criterion);
            if (!cell.isEmpty()) {
                number(number, criterion, cell, values);
            }
        }
        return new SheetRow(number, id.isEmpty() ? null : uuid(number, id), id.isEmpty() ? key : null, values);
    }

    private UUID uuid(long row, String cell) {
        try {
            return UUID.fromString(cell);
        } catch (IllegalArgumentException notAnId) {
            errors.add(new RowError(row, "id", "must be an id"));
            return new UUID(0, 0);
        }
    }

    private void number(long row, String criterion, String cell, Map<String, Double> values) {
        try {
            values.put(criterion, decimal(cell).doubleValue());
        } catch (NumberFormatException notANumber) {
            errors.add(new RowError(row, criterion, "must be a number"));
        }
    }

    private static BigDecimal decimal(String cell) {
        if (cell.length() > LONGEST_NUMBER) {
            throw new NumberFormatException("too long");
        }
        return new BigDecimal(cell);
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }
}
