package io.journeyloop.gateway.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares the records of an answer with plain reads of each by its id. */
final class Pairing {
    static final Set<String> RECORDS = Set.of("Journey", "Persona", "Insight", "Opportunity");
    private static final int A_QUERY = 2;

    private final Reader reader;
    private int compared;

    Pairing(Reader reader) {
        this.reader = reader;
    }

    /** Asks a query. */
    @FunctionalInterface
    interface Reader {
        JsonNode ask(String query) throws IOException, InterruptedException;
    }

    int compared() {
        return compared;
    }

    void check(String query, JsonNode data) throws IOException, InterruptedException {
        List<JsonNode> records = new ArrayList<>();
        collect(data, records);
        for (JsonNode record : records.subList(0, Math.min(records.size(), A_QUERY))) {
            compare(query, record);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> records) {
        if (RECORDS.contains(node.path("__typename").asText()) && !scalars(node).isEmpty()) {
            records.add(node);
        }
        node.forEach(child -> collect(child, records));
    }

    private void compare(String query, JsonNode record) throws IOException, InterruptedException {
        List<String> fields = scalars(record);
        String type = record.path("__typename").asText();
        JsonNode alone = reader.ask("{ alone: %s(id: \"%s\") { id %s } }"
                        .formatted(
                                type.toLowerCase(Locale.ROOT), record.path("id").asText(), String.join(" ", fields)))
                .at("/data/alone");
        if (alone.has("id")) {
            compared++;
            for (String field : fields) {
                assertThat(record.get(field))
                        .as("%s of %s in %s", field, record, query)
                        .isEqualTo(alone.get(field));
            }
        }
    }

    /** Plain fields of the record itself; what the played services make up by the way a record was found is left out. */
    private static List<String> scalars(JsonNode record) {
        return record.properties().stream()
                .filter(field -> field.getValue().isValueNode())
                .map(Map.Entry::getKey)
                .filter(name -> !name.startsWith("__") && !name.endsWith("Id") && !name.matches("f\\d+|id"))
                .toList();
    }
}
