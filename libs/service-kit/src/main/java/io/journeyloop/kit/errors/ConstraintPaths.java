package io.journeyloop.kit.errors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** Names a violated constraint by the JSON path that the caller knows. */
public final class ConstraintPaths {

    private ConstraintPaths() {}

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
}
