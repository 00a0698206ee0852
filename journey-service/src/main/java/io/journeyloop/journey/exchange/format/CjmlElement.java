package io.journeyloop.journey.exchange.format;

import io.journeyloop.kit.errors.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML document, and where it begins. What a reader asks of it is there, or refused by name and line.
 *
 * @param text what it says itself, between its children
 */
record CjmlElement(
        String name, Map<String, String> attributes, String text, List<CjmlElement> children, int line, int column) {

    /** Refuses what nobody would read: it would be lost without a word. */
    CjmlElement only(Set<String> elements, Set<String> names) {
        for (CjmlElement child : children) {
            if (!elements.contains(child.name)) {
                throw child.refused("is not expected in " + name);
            }
        }
        for (String attribute : attributes.keySet()) {
            if (!names.contains(attribute)) {
                throw refused("has the unexpected attribute " + attribute);
            }
        }
        if (!elements.isEmpty() && !text.isBlank()) {
            throw refused("has text between its elements");
        }
        return this;
    }

    List<CjmlElement> all(String child) {
        return children.stream().filter(found -> found.name.equals(child)).toList();
    }

    @Nullable
    CjmlElement optional(String child) {
        var found = all(child);
        if (found.size() > 1) {
            throw found.get(1).refused("is there twice");
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    CjmlElement required(String child) {
        var found = optional(child);
        if (found == null) {
            throw refused("lacks " + child);
        }
        return found;
    }

    /** A text that may be absent. */
    @Nullable
    String text(String child, int maxLength) {
        var found = optional(child);
        return found == null ? null : found.leaf(maxLength);
    }

    /** A text that must say something. */
    String requiredText(String child, int maxLength) {
        return required(child).named(maxLength);
    }

    String named(int maxLength) {
        var said = leaf(maxLength);
        if (said.isBlank()) {
            throw refused("must not be blank");
        }
        return said;
    }

    String attribute(String attribute) {
        var value = attributes.get(attribute);
        if (value == null) {
            throw refused("lacks the attribute " + attribute);
        }
        return value;
    }

    ProblemException refused(String message) {
        return ProblemException.invalid(name, "line " + line + ", column " + column + ": " + message);
    }

    private String leaf(int maxLength) {
        only(Set.of(), Set.of());
        if (text.length() > maxLength) {
            throw refused("is longer than " + maxLength + " characters");
        }
        return text;
    }
}
