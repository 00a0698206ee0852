package io.journeyloop.insight.imports.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.insight.feedback.application.FeedbackReader;
import io.journeyloop.insight.feedback.application.Reading;
import io.journeyloop.insight.imports.dialects.Cells;
import io.journeyloop.insight.imports.dialects.RecordLayout;
import io.journeyloop.insight.imports.domain.RowError;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.json.StorableText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns the cells of a row into feedback by a mapping. */
final class RowMapper {

    private static final char DAMAGED = '\uFFFD';

    /** What a spreadsheet makes of a long number: its last digits are lost, so that two ids become one. */
    private static final Pattern ROUNDED = Pattern.compile("\\s*\\d([.,]\\d+)?[Ee]\\+\\d{1,3}\\s*");

    private static final List<String> IDS = List.of("externalId", "customerKey");

    private final RecordLayout layout;
    private final ObjectNode constants;
    private final CellReader cellReader;
    private final FeedbackReader reader;

    /** @param home where a day begins that doesn't say so */
    RowMapper(RecordLayout layout, ZoneId home, FeedbackReader reader, ObjectMapper json) {
        this.layout = layout;
        this.reader = reader;
        this.cellReader = new CellReader(Moments.of(layout.mapping(), home));
        this.constants = json.createObjectNode();
        layout.mapping().constants().forEach((field, value) -> put(constants, field, json.valueToTree(value)));
    }

    /** Reads a row, whose cells are found by the names of their columns. */
    ImportedRow read(long row, long line, Cells cells) {
        List<RowError> damaged = damages(row, line, cells);
        if (!damaged.isEmpty()) {
            return new ImportedRow.Bad(damaged);
        }
        ObjectNode item = item(cells);
        return layout.optional() && !item.has("value")
                ? new ImportedRow.Skipped(row)
                : result(row, line, reader.read(item));
    }

    /** A row that came as feedback already. */
    ImportedRow result(long row, long line, Reading reading) {
        return switch (reading) {
            case Reading.Usable(var feedback) -> new ImportedRow.Good(row, feedback);
            case Reading.Unusable(var violations) ->
                new ImportedRow.Bad(violations.stream()
                        .map(violation -> error(row, line, violation))
                        .toList());
        };
    }

    private RowError error(long row, long line, Violation violation) {
        String column = violation.field().isEmpty() ? null : layout.columnOf(violation.field());
        return new RowError(row, line, column, violation.message());
    }

    private ObjectNode item(Cells cells) {
        ObjectNode item = constants.deepCopy();
        String fieldType = layout.mapping().columns().containsKey("fieldType")
                ? layout.read("fieldType", cells).map(String::strip).orElse("")
                : constants.path("fieldType").asText();
        layout.mapping()
                .columns()
                .keySet()
                .forEach(field -> layout.read(field, cells)
                        .ifPresent(cell -> put(item, field, cellReader.read(field, cell, fieldType))));
        layout.mapping()
                .metadata()
                .forEach((name, column) -> cells.at(column)
                        .ifPresent(cell -> item.withObjectProperty("metadata").put(name, cell)));
        return item;
    }

    private List<RowError> damages(long row, long line, Cells cells) {
        List<RowError> errors = new ArrayList<>();
        for (Map<String, String> columns :
                List.of(layout.mapping().columns(), layout.mapping().metadata())) {
            columns.forEach((field, column) -> {
                String cell = cells.at(column).orElse("");
                if (!StorableText.isStorable(cell) || cell.indexOf(DAMAGED) >= 0) {
                    errors.add(new RowError(row, line, layout.columnOf(field), "must be UTF-8 text without NUL"));
                }
            });
        }
        for (String field : IDS) {
            String column = layout.mapping().columns().get(field);
            if (column != null && ROUNDED.matcher(cells.at(column).orElse("")).matches()) {
                errors.add(new RowError(
                        row, line, column, "was rounded by a spreadsheet: export it again with its ids as text"));
            }
        }
        return errors;
    }

    private static void put(ObjectNode item, String field, JsonNode value) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            item.set(field, value);
        } else {
            item.withObjectProperty(field.substring(0, dot)).set(field.substring(dot + 1), value);
        }
    }
}
