package io.journeyloop.insight.imports.dialects;

import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Good and bad are the two ends of a scale from 0 to 1; what is offered or not offered was not answered. */
final class Zendesk implements TableDialect {

    private static final Set<String> NOT_ANSWERED = Set.of("offered", "unoffered", "");

    @Override
    public Dialect dialect() {
        return Dialect.ZENDESK;
    }

    @Override
    public boolean recognises(List<String> names) {
        return names.containsAll(List.of("score", "comment", "ticket_id"));
    }

    @Override
    public TableLayout layout(HeaderRows header, Map<String, String> wanted) {
        List<String> names = header.names();
        Map<String, String> columns = new HashMap<>(Map.of(
                "externalId", names.contains("id") ? "id" : "ticket_id",
                "value", "score",
                "comment", "comment",
                "customerKey", "requester_id"));
        columns.put("collectedAt", names.contains("updated_at") ? "updated_at" : "created_at");
        ImportMapping mapping = Columns.present(
                names,
                columns,
                Map.of(
                        "source.type", "SUPPORT_TICKET",
                        "source.name", "zendesk",
                        "fieldType", "CSAT",
                        "scaleMin", 0,
                        "scaleMax", 1),
                Map.of("ticketId", "ticket_id"));
        RecordLayout ticket = new RecordLayout(mapping, Map.of("value", Zendesk::value), null, false);
        return new TableLayout(
                Dialect.ZENDESK,
                ticket,
                List.of(),
                row -> NOT_ANSWERED.contains(score(row).orElse("")));
    }

    private static Optional<String> value(Cells row) {
        return score(row).map(score -> switch (score) {
            case "good", "goodwithcomment", "good with comment" -> "1";
            case "bad", "badwithcomment", "bad with comment" -> "0";
            default -> score;
        });
    }

    private static Optional<String> score(Cells row) {
        return row.at("score").map(score -> score.strip().toLowerCase(Locale.ROOT));
    }
}
