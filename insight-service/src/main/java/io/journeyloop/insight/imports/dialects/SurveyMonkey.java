package io.journeyloop.insight.imports.dialects;

import io.journeyloop.insight.feedback.domain.FieldType;
import io.journeyloop.insight.imports.dialects.QuestionRules.Asked;
import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportMapping;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A question's wording stands above its first column only; the second row tells its columns apart. Questions have no ids:
 * their wording is their name.
 */
final class SurveyMonkey implements TableDialect {

    private static final Set<String> ABOUT_THE_RESPONDENT = Set.of(
            "Respondent ID",
            "Collector ID",
            "Start Date",
            "End Date",
            "Date Created",
            "Date Modified",
            "IP Address",
            "Email Address",
            "First Name",
            "Last Name",
            "Custom Data 1");
    private static final Set<String> SAYS_NOTHING = Set.of("", "response");
    private static final String OPEN = "open-ended response";

    @Override
    public Dialect dialect() {
        return Dialect.SURVEYMONKEY;
    }

    @Override
    public boolean recognises(List<String> names) {
        return names.contains("Respondent ID") && names.contains("Collector ID");
    }

    @Override
    public TableLayout layout(HeaderRows header, Map<String, String> wanted) {
        List<String> names = header.names();
        int respondent = names.indexOf("Respondent ID");
        List<String> below = header.takeIf(
                        row -> respondent >= row.size() || row.get(respondent).isBlank())
                .orElse(List.of());
        RecordLayout whole = RecordLayout.plain(mapping(names));
        Questions questions = new Questions(whole, "Respondent ID", wanted);
        String question = "";
        for (int place = 0; place < names.size(); place++) {
            question = names.get(place).isBlank() ? question : names.get(place);
            if (!ABOUT_THE_RESPONDENT.contains(question) && !question.isBlank()) {
                add(questions, place, question, place < below.size() ? below.get(place) : "");
            }
        }
        return new TableLayout(
                Dialect.SURVEYMONKEY,
                whole,
                questions.layouts(),
                names.contains("End Date") ? row -> row.at("End Date").isEmpty() : row -> false);
    }

    private static void add(Questions questions, int place, String question, String below) {
        String part = below.strip().toLowerCase(Locale.ROOT);
        boolean wordless = SAYS_NOTHING.contains(part) || part.equals(OPEN);
        String wording = wordless ? question : question + " - " + below.strip();
        Asked usual = part.equals(OPEN) ? Asked.of(FieldType.TEXT) : QuestionRules.read(question);
        questions.add(place, wording, wording, usual);
    }

    private static ImportMapping mapping(List<String> names) {
        return Columns.present(
                        names,
                        Map.of(
                                "externalId",
                                "Respondent ID",
                                "collectedAt",
                                "End Date",
                                "customerKey",
                                "Custom Data 1"),
                        Map.of("source.type", "SURVEY", "source.name", "surveymonkey"))
                .overlaidBy(new ImportMapping(
                        null, null, null, Map.of("collectedAt", "MM/dd/yyyy hh:mm:ss a"), null, null));
    }
}
