package io.journeyloop.insight.imports.dialects;

import io.journeyloop.insight.feedback.domain.FieldType;
import io.journeyloop.insight.imports.dialects.QuestionRules.Asked;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions of a survey: each answer of a response is a record of its own. */
final class Questions {

    private static final String SKIP = ImportMapping.SKIP;

    /** {@code 10}, {@code 10 - Extremely likely}, {@code 5 stars}. */
    private static final Pattern LABELLED_NUMBER =
            Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?:\\s*[-–—:(=].*|\\s+stars?)?", Pattern.DOTALL);

    private final RecordLayout whole;
    private final String responseId;
    private final Map<String, String> wanted;
    private final List<RecordLayout> layouts = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> unknown;

    /**
     * @param whole what all answers of a response have in common
     * @param responseId the column of the response's id
     * @param wanted what the sender says about the questions, by column
     */
    Questions(RecordLayout whole, String responseId, Map<String, String> wanted) {
        this.whole = whole;
        this.responseId = responseId;
        this.wanted = wanted;
        this.unknown = new TreeSet<>(wanted.keySet());
    }

    /**
     * Adds a question.
     *
     * @param place of its column, from 0
     * @param id what the tool calls it; its wording, where it has no other name
     */
    void add(int place, String id, String wording, Asked usual) {
        String column = "#" + (place + 1);
        String said = wanted.getOrDefault(id, wanted.getOrDefault(column, ""));
        unknown.removeAll(Set.of(id, column));
        if (said.equals(SKIP)) {
            return;
        }
        Asked asked = said.isEmpty() ? usual : Asked.of(FieldType.valueOf(said));
        String key = Slugs.unique(id, ids::contains);
        ids.add(key);
        ImportMapping answer = ImportMapping.of(
                Map.of("value", column),
                Map.of("fieldType", asked.type().name(), "higherIsBetter", asked.higherIsBetter()),
                Map.of());
        Map<String, Derivation> derived = new HashMap<>(whole.derived());
        derived.put("externalId", cells -> cells.at(responseId).map(response -> response.strip() + ":" + key));
        derived.put("value", cells -> cells.at(column).map(cell -> asked.type().isNumeric() ? number(cell) : cell));
        layouts.add(new RecordLayout(
                whole.mapping().overlaidBy(answer).overlaidBy(question(wording)), derived, label(id, wording), true));
    }

    private static ImportMapping question(String wording) {
        return wording.isBlank()
                ? ImportMapping.NONE
                : ImportMapping.of(Map.of(), Map.of("metadata.question", shortened(wording)), Map.of());
    }

    private static String shortened(String wording) {
        return wording.length() <= 300 ? wording : wording.substring(0, wording.offsetByCodePoints(0, 150)) + "…";
    }

    private static String label(String id, String wording) {
        return id.isBlank() ? shortened(wording) : shortened(id);
    }

    private static String number(String cell) {
        return Optional.of(LABELLED_NUMBER.matcher(cell.strip()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .orElse(cell);
    }

    /** All of them; 400 where the sender speaks about one that isn't there. */
    List<RecordLayout> layouts() {
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(unknown.stream()
                    .map(id -> new Violation("mapping.questions." + id, "names a question that is not there"))
                    .toList());
        }
        return List.copyOf(layouts);
    }
}
