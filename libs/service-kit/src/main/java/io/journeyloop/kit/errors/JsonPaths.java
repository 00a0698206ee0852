package io.journeyloop.kit.errors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which field of a JSON body could not be read, and what it should have been, without echoing what it was. */
public final class JsonPaths {

    private JsonPaths() {}

    /** The field that could not be read, and what it should have been. */
    public static Violation violationOf(JsonMappingException failure) {
        return new Violation(pathOf(failure), messageOf(failure));
    }

    /** Where the text stops being JSON. */
    static String describe(JsonProcessingException failure) {
        JsonLocation at = failure.getLocation();
        return at == null || at.getLineNr() < 0
                ? "The body is not the JSON that is expected here."
                : "The body is not the JSON that is expected here: line " + at.getLineNr() + ", column "
                        + at.getColumnNr() + ".";
    }

    private static String pathOf(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String messageOf(JsonMappingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> "is not a field of this record";
            case InvalidFormatException wrong -> expected(wrong.getTargetType());
            case MismatchedInputException wrong -> expected(wrong.getTargetType());
            default -> "can't be read";
        };
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "has the wrong type";
        }
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return "must be a valid " + type.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
