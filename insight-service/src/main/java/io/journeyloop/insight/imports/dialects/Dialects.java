package io.journeyloop.insight.imports.dialects;

import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportMapping;
import io.journeyloop.kit.errors.ProblemException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All dialects of tables. */
public final class Dialects {

    private static final List<TableDialect> KNOWN = List.of(
            new Qualtrics(), new SurveyMonkey(), new Typeform(), new GooglePlay(), new Zendesk(), new EventLog());

    private static final TableDialect GENERIC = new TableDialect() {

        @Override
        public Dialect dialect() {
            return Dialect.GENERIC;
        }

        @Override
        public boolean recognises(List<String> names) {
            return true;
        }

        @Override
        public TableLayout layout(HeaderRows header, Map<String, String> wanted) {
            return TableLayout.oneRecordARow(Dialect.GENERIC, RecordLayout.plain(ImportMapping.NONE));
        }
    };

    private Dialects() {}

    /** What the columns of a table mean, by the dialect that is named or else by the one that its header shows. */
    public static TableLayout layout(@Nullable Dialect named, HeaderRows header, Map<String, String> questions) {
        TableLayout layout = KNOWN.stream()
                .filter(known -> named == null ? known.recognises(header.names()) : known.dialect() == named)
                .findFirst()
                .orElse(GENERIC)
                .layout(header, questions);
        if (!questions.isEmpty() && layout.questions().isEmpty()) {
            throw ProblemException.invalid("mapping.questions", "is for surveys: a row of this file is one record");
        }
        return layout;
    }
}
