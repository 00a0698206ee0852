package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
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

    /** 400 names every field that is unknown, missing, or given twice. */
    static void check(ImportMapping mapping) {
        List<Violation> violations = new ArrayList<>();
        refuseUnknown("mapping.columns.", mapping.columns().keySet(), violations);
        refuseUnknown("mapping.constants.", mapping.constants().keySet(), violations);
        for (String field : mapping.constants().keySet()) {
            if (mapping.columns().containsKey(field)) {
                violations.add(new Violation("mapping.constants." + field, "is read from a column already"));
            }
        }
        for (String field : NEEDED) {
            if (!mapping.columns().containsKey(field) && !mapping.constants().containsKey(field)) {
                violations.add(new Violation("mapping.columns." + field, "or a constant must be given"));
            }
        }
        if (mapping.constants().containsKey("externalId")) {
            violations.add(new Violation("mapping.constants.externalId", "must differ from row to row"));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private static void refuseUnknown(String path, Collection<String> fields, List<Violation> violations) {
        fields.stream()
                .filter(field -> !FIELDS.contains(field))
                .sorted()
                .forEach(field -> violations.add(new Violation(path + field, "is not a field of feedback")));
    }
}
