package io.journeyloop.kit.errors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Names what is wrong by the JSON path that the caller knows, without echoing what was sent. */
public final class FieldPaths {

    private FieldPaths() {}

    /** Every violated constraint, in the order of the fields. */
    public static List<Violation> violationsOf(Collection<? extends ConstraintViolation<?>> violated) {
        return violated.stream()
                .map(violation -> new Violation(pathOf(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
    }

    private static String pathOf(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        boolean insideBody = nodes.size() > 1 && nodes.getFirst().getKind() == ElementKind.PARAMETER;
        StringBuilder path = new StringBuilder();
        nodes.stream().skip(insideBody ? 1 : 0).forEach(node -> append(path, node));
        return path.toString();
    }

    private static void append(StringBuilder path, Path.Node node) {
        if (node.getIndex() != null) {
            path.append('[').append(node.getIndex()).append(']');
        } else if (node.getKey() != null) {
            path.append('.').append(node.getKey());
        }
        if (node.getKind() != ElementKind.CONTAINER_ELEMENT && node.getName() != null) {
            path.append(path.isEmpty() ? "" : ".").append(node.getName());
        }
    }

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
