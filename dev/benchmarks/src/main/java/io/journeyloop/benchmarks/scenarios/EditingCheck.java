package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.JOURNEY;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.benchmarks.bed.Journeys.Mapped;
import io.journeyloop.benchmarks.bed.Tenant;
import io.journeyloop.benchmarks.bed.TestBed;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Whether every edit that was acknowledged is there. */
record EditingCheck(TestBed bed, Tenant tenant, Mapped journey) {

    String verdict(List<StepEditor> editors) throws SQLException {
        var texts = texts();
        long edits = editors.stream().mapToInt(StepEditor::edits).sum();
        long lost = editors.stream()
                .filter(editor -> editor.edits() > 0)
                .filter(editor -> !editor.lastText().equals(texts.get(editor.stepId())))
                .count();
        return String.format(
                Locale.ROOT, "%,d edits acknowledged, %d steps with a lost update, %s", edits, lost, revisions());
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode phase : tenant.client(JOURNEY).read(journey.path()).required("phases")) {
            phase.required("steps")
                    .forEach(step -> texts.put(
                            step.required("id").asText(), step.path("doing").asText()));
        }
        return texts;
    }

    private String revisions() throws SQLException {
        try (var connection = bed.connect(JOURNEY);
                var select = connection.prepareStatement("""
                        select count(*), max(number) - min(number) + 1 from journey_revision
                        where tenant_id = ? and journey_id = ?
                        """)) {
            select.setObject(1, tenant.id());
            select.setObject(2, UUID.fromString(journey.id()));
            try (var rows = select.executeQuery()) {
                rows.next();
                long gaps = rows.getLong(2) - rows.getLong(1);
                return String.format(Locale.ROOT, "%,d revisions with %d gaps", rows.getLong(1), gaps);
            }
        }
    }
}
