package io.journeyloop.insight.imports.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.journeyloop.insight.feedback.domain.FieldType;
import io.journeyloop.insight.imports.domain.ImportMapping;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads cells, which are text, as what their field takes. A cell that can't be read so stays text, to be refused with the
 * same words as anywhere else.
 */
final class CellReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** More digits than any answer has; keeps hostile numbers from being computed with. */
    private static final int LONGEST_NUMBER = 40;

    /** A day has no zone. */
    private static final Moments DAYS = Moments.of(ImportMapping.NONE, ZoneOffset.UTC);

    private final Moments moments;

    CellReader(Moments moments) {
        this.moments = moments;
    }

    JsonNode read(String field, String cell, String fieldType) {
        return switch (field) {
            case "value" -> value(cell, fieldType);
            case "scaleMin", "scaleMax" -> number(cell);
            case "higherIsBetter" -> yesNo(cell);
            case "collectedAt" ->
                JSON.textNode(moments.read(cell.strip()).map(Instant::toString).orElse(cell));
            case "comment" -> JSON.textNode(cell);
            default -> JSON.textNode(cell.strip());
        };
    }

    private static JsonNode value(String cell, String fieldType) {
        return Arrays.stream(FieldType.values())
                .filter(type -> type.name().equals(fieldType))
                .findFirst()
                .<JsonNode>map(type -> switch (type.shape()) {
                    case NUMBER -> number(cell);
                    case BOOLEAN -> yesNo(cell);
                    case TEXT, CATEGORY -> JSON.textNode(cell);
                    case DATE -> day(cell.strip());
                })
                .orElseGet(() -> JSON.textNode(cell));
    }

    private static JsonNode day(String cell) {
        return JSON.textNode(DAYS.read(cell)
                .map(moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .filter(moment -> moment.toLocalTime().equals(LocalTime.MIDNIGHT))
                .map(moment -> moment.toLocalDate().toString())
                .orElse(cell));
    }

    private static JsonNode number(String cell) {
        String text = cell.strip();
        try {
            return text.length() > LONGEST_NUMBER ? JSON.textNode(cell) : JSON.numberNode(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            return JSON.textNode(cell);
        }
    }

    private static JsonNode yesNo(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> JSON.booleanNode(true);
            case "false", "0", "no" -> JSON.booleanNode(false);
            default -> JSON.textNode(cell);
        };
    }
}
