package io.journeyloop.insight.imports.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.insight.feedback.application.FeedbackReader;
import io.journeyloop.insight.feedback.application.Reading;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.insight.imports.domain.RowError;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.json.StorableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns the cells of a row into feedback by a mapping. */
final class RowMapper {

    private static final char DAMAGED = '\uFFFD';

    private final ImportMapping mapping;
    private final ObjectNode constants;
    private final FeedbackReader reader;

    RowMapper(ImportMapping mapping, FeedbackReader reader, ObjectMapper json) {
        this.mapping = mapping;
        this.reader = reader;
        this.constants = json.createObjectNode();
        mapping.constants().forEach((field, value) -> put(constants, field, json.valueToTree(value)));
    }

    /** Reads a row, whose cells are found by the names of their columns; an absent or blank cell has no value. */
    ImportedRow read(long row, long line, Function<String, Optional<String>> cells) {
        List<RowError> damaged = damages(row, line, cells);
        if (!damaged.isEmpty()) {
            return new ImportedRow.Bad(damaged);
        }
        return result(row, line, reader.read(item(cells)));
    }

    /** A row that came as feedback already. */
    ImportedRow result(long row, long line, Reading reading) {
        return switch (reading) {
            case Reading.Usable(var feedback) -> new ImportedRow.Good(feedback);
            case Reading.Unusable(var violations) ->
                new ImportedRow.Bad(violations.stream()
                        .map(violation -> error(row, line, violation))
                        .toList());
        };
    }

    private RowError error(long row, long line, Violation violation) {
        String column = violation.field().isEmpty() ? null : mapping.columnOf(violation.field());
        return new RowError(row, line, column, violation.message());
    }

    private ObjectNode item(Function<String, Optional<String>> cells) {
        ObjectNode item = constants.deepCopy();
        String fieldType = Optional.ofNullable(mapping.columns().get("fieldType"))
                .flatMap(cells)
                .map(String::strip)
                .orElseGet(() -> constants.path("fieldType").asText());
        mapping.columns()
                .forEach((field, column) -> cells.apply(column)
                        .ifPresent(cell -> put(item, field, CellReader.read(field, cell, fieldType))));
        ObjectNode metadata = JsonNodeFactory.instance.objectNode();
        mapping.metadata().forEach((name, column) -> cells.apply(column).ifPresent(cell -> metadata.put(name, cell)));
        if (!metadata.isEmpty()) {
            item.set("metadata", metadata);
        }
        return item;
    }

    private List<RowError> damages(long row, long line, Function<String, Optional<String>> cells) {
        List<RowError> errors = new ArrayList<>();
        for (Map<String, String> columns : List.of(mapping.columns(), mapping.metadata())) {
            for (String column : columns.values()) {
                String cell = cells.apply(column).orElse("");
                if (!StorableText.isStorable(cell) || cell.indexOf(DAMAGED) >= 0) {
                    errors.add(new RowError(row, line, column, "must be UTF-8 text without NUL"));
                }
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
