package io.journeyloop.insight.imports.dialects;

import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportMapping;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every column between the response's id and what tells about the response is a question. */
final class Typeform implements TableDialect {

    private static final Set<String> ABOUT_THE_RESPONSE = Set.of(
            "#",
            "Response Type",
            "Start Date (UTC)",
            "Stage Date (UTC)",
            "Submit Date (UTC)",
            "Network ID",
            "Tags",
            "Ending");

    @Override
    public Dialect dialect() {
        return Dialect.TYPEFORM;
    }

    @Override
    public boolean recognises(List<String> names) {
        return names.getFirst().equals("#") && names.contains("Submit Date (UTC)");
    }

    @Override
    public TableLayout layout(HeaderRows header, Map<String, String> wanted) {
        List<String> names = header.names();
        RecordLayout whole = RecordLayout.plain(Columns.present(
                        names,
                        Map.of("externalId", "#", "collectedAt", "Submit Date (UTC)"),
                        Map.of("source.type", "SURVEY", "source.name", "typeform"))
                .overlaidBy(new ImportMapping(null, null, null, null, "UTC", null)));
        Questions questions = new Questions(whole, "#", wanted);
        for (int place = 0; place < names.size(); place++) {
            String wording = names.get(place);
            if (!ABOUT_THE_RESPONSE.contains(wording) && !wording.isBlank()) {
                questions.add(place, wording, wording, QuestionRules.read(wording));
            }
        }
        return new TableLayout(Dialect.TYPEFORM, whole, questions.layouts(), Typeform::isUnfinished);
    }

    private static boolean isUnfinished(Cells row) {
        return row.at("Response Type")
                .map(type -> !type.strip().equalsIgnoreCase("completed"))
                .orElse(false);
    }
}
