package io.journeyloop.insight.imports.dialects;

import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.kit.errors.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions are the columns whose ImportId begins with QID; the rest tells about the response. */
final class Qualtrics implements TableDialect {

    private static final Pattern QUESTION = Pattern.compile("\"ImportId\"\\s*:\\s*\"QID");
    private static final Pattern ZONE = Pattern.compile("\"timeZone\"\\s*:\\s*\"([A-Za-z0-9_/+-]+)\"");
    private static final Map<String, String> LANGUAGES = Map.of("zh-s", "zh-Hans", "zh-t", "zh-Hant");
    private static final Set<String> NOT_FINISHED = Set.of("false", "0");
    private static final String DONE = "100";

    /** Previews, tests and spam, as words and as numbers. */
    private static final Set<String> NOT_MEANT = Set.of("survey preview", "survey test", "spam", "1", "2", "8");

    @Override
    public Dialect dialect() {
        return Dialect.QUALTRICS;
    }

    @Override
    public boolean recognises(List<String> names) {
        return names.contains("ResponseId") && names.contains("RecordedDate");
    }

    @Override
    public TableLayout layout(HeaderRows header, Map<String, String> wanted) {
        List<String> names = header.names();
        List<String> wordings = header.takeIf(row -> true).orElseThrow(Qualtrics::misshapen);
        List<String> imports = header.takeIf(row -> row.stream().anyMatch(cell -> cell.contains("\"ImportId\"")))
                .orElseThrow(Qualtrics::misshapen);
        RecordLayout whole = whole(names, imports);
        Questions questions = new Questions(whole, "ResponseId", wanted);
        for (int place = 0; place < names.size(); place++) {
            String id = names.get(place);
            if (QUESTION.matcher(at(imports, place)).find() && !id.endsWith("_NPS_GROUP")) {
                String wording = at(wordings, place);
                questions.add(place, id, wording, QuestionRules.read(id.endsWith("_TEXT") ? "text" : wording));
            }
        }
        return new TableLayout(Dialect.QUALTRICS, whole, questions.layouts(), Qualtrics::isUnfinished);
    }

    private static RecordLayout whole(List<String> names, List<String> imports) {
        String zone = Optional.of(ZONE.matcher(at(imports, names.indexOf("RecordedDate"))))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .orElse(null);
        ImportMapping columns = Columns.present(
                names,
                Map.of(
                        "externalId", "ResponseId",
                        "collectedAt", "RecordedDate",
                        "language", "UserLanguage",
                        "customerKey", "ExternalReference"),
                Map.of("source.type", "SURVEY", "source.name", "qualtrics"));
        return new RecordLayout(
                columns.overlaidBy(new ImportMapping(null, null, null, null, zone, null)),
                Map.of("language", cells -> cells.at("UserLanguage").map(Qualtrics::language)),
                null,
                false);
    }

    /** Exports without {@code Finished} may still tell how far a response is. */
    private static boolean isUnfinished(Cells row) {
        String finished = lower(row, "Finished");
        String progress = finished.isEmpty() ? lower(row, "Progress") : "";
        return NOT_FINISHED.contains(finished)
                || !progress.isEmpty() && !progress.equals(DONE)
                || NOT_MEANT.contains(lower(row, "Status"));
    }

    private static String lower(Cells row, String column) {
        return row.at(column).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    private static String language(String code) {
        String lower = code.strip().toLowerCase(Locale.ROOT);
        return LANGUAGES.getOrDefault(lower, Locale.forLanguageTag(lower).toLanguageTag());
    }

    private static String at(List<String> row, int place) {
        return place >= 0 && place < row.size() ? row.get(place) : "";
    }

    private static ProblemException misshapen() {
        return ProblemException.invalid(
                "body", "must have the three header rows of Qualtrics: ids, questions, and JSON with an ImportId");
    }
}
