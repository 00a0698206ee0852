package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.feedback.domain.FieldType;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Whether a mapping can make feedback at all, told before any row is read. */
final class MappingRules {

    private static final List<String> NEEDED =
            List.of("source.type", "source.name", "externalId", "fieldType", "value");

    private static final Set<String> FIELDS = Set.of(
            "source.type",
            "source.name",
            "externalId",
            "fieldType",
            "value",
            "comment",
            "scaleMin",
            "scaleMax",
            "higherIsBetter",
            "collectedAt",
            "language",
            "customerKey",
            "personaKey",
            "journeyKey",
            "journeyId",
            "stepKey",
            "stepId",
            "touchpointKey",
            "touchpointId",
            "channel");

    private MappingRules() {}

    /** 400 names everything that no file could be read by, whatever its columns. */
    static void checkFields(ImportMapping mapping) {
        List<Violation> violations = new ArrayList<>();
        refuseUnknown("mapping.columns.", mapping.columns().keySet(), violations);
        refuseUnknown("mapping.constants.", mapping.constants().keySet(), violations);
        for (String field : mapping.constants().keySet()) {
            if (mapping.columns().containsKey(field)) {
                violations.add(new Violation("mapping.constants." + field, "is read from a column already"));
            }
        }
        if (mapping.constants().containsKey("externalId")) {
            violations.add(new Violation("mapping.constants.externalId", "must differ from row to row"));
        }
        if (mapping.constants().containsKey("customerKey")) {
            violations.add(
                    new Violation("mapping.constants.customerKey", "is a customer's own: read it from a column"));
        }
        mapping.formats().forEach((field, pattern) -> checkFormat(field, pattern, violations));
        checkZone(mapping, violations);
        mapping.questions().forEach((question, type) -> checkQuestion(question, type, violations));
        refuse(violations);
    }

    /** 400 names every field that is still missing. */
    static void checkComplete(ImportMapping mapping) {
        refuse(NEEDED.stream()
                .filter(field -> !mapping.gives(field))
                .map(field -> new Violation("mapping.columns." + field, "or a constant must be given"))
                .toList());
    }

    private static void checkFormat(String field, String pattern, List<Violation> violations) {
        if (!field.equals("collectedAt")) {
            violations.add(new Violation("mapping.formats." + field, "is for collectedAt only"));
            return;
        }
        try {
            Moments.formatter(pattern);
        } catch (IllegalArgumentException wrong) {
            violations.add(new Violation("mapping.formats.collectedAt", "must be a pattern like dd-MM-yyyy HH:mm"));
        }
    }

    private static void checkZone(ImportMapping mapping, List<Violation> violations) {
        String zone = mapping.zone();
        try {
            if (zone != null) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException unknown) {
            violations.add(new Violation("mapping.zone", "must be a time zone like Europe/Zurich"));
        }
    }

    private static void checkQuestion(String question, String type, List<Violation> violations) {
        if (!type.equals(ImportMapping.SKIP)
                && Arrays.stream(FieldType.values())
                        .noneMatch(known -> known.name().equals(type))) {
            violations.add(new Violation(
                    "mapping.questions." + question, "must be SKIP or one of " + Arrays.toString(FieldType.values())));
        }
    }

    private static void refuseUnknown(String path, Collection<String> fields, List<Violation> violations) {
        fields.stream()
                .filter(field -> !FIELDS.contains(field))
                .sorted()
                .forEach(field -> violations.add(new Violation(path + field, "is not a field of feedback")));
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
