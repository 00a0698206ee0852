package io.journeyloop.insight.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Blanks the customer's words in the insights that rest on the customer's feedback, or once did. */
@ApplicationScoped
class WordsErasure {

    private static final String FIND = """
            select id, cast(content as text) from insight
            where tenant_id = $1 and id = any (array(
                select insight_id from insight_cited where tenant_id = $1 and feedback_id = any ($2)))
            order by id for update
            """;

    private static final String BLANK = """
            update insight i set content = r.content, version = i.version + 1, updated_at = now()
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as r (id uuid, content jsonb)
            where i.tenant_id = $1 and i.id = r.id
            """;

    /** Words are found by index as well, and are no longer the insight's. */
    private static final String FORGET_WORDS = """
            delete from insight_word w using insight i
            where w.tenant_id = $1 and w.insight_id = any ($2) and i.tenant_id = $1 and i.id = w.insight_id
              and w.word <> all (i.words)
            """;

    private final NotesErasure notes;
    private final ObjectMapper json;

    WordsErasure(NotesErasure notes, ObjectMapper json) {
        this.notes = notes;
        this.json = json;
    }

    /** Blanks what quotes or names the customer in what rests on these records. */
    Uni<Void> erase(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds, Blanking blanking) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, feedbackIds.toArray(UUID[]::new)))
                .chain(rows -> {
                    List<UUID> citing = new ArrayList<>();
                    List<JsonNode> blanked = new ArrayList<>();
                    rows.forEach(row -> {
                        citing.add(row.getUUID(0));
                        blank(row.getUUID(0), row.getString(1), blanking, blanked);
                    });
                    return store(connection, tenantId, blanked)
                            .chain(() -> notes.erase(connection, tenantId, citing, blanking));
                });
    }

    private void blank(UUID id, String content, Blanking blanking, List<JsonNode> blanked) {
        ObjectNode insight = read(content);
        if (blanking.blank(insight)) {
            ObjectNode row = json.createObjectNode().put("id", id.toString());
            row.set("content", insight);
            blanked.add(row);
        }
    }

    private Uni<Void> store(SqlConnection connection, UUID tenantId, List<JsonNode> blanked) {
        ArrayNode rows = json.createArrayNode().addAll(blanked);
        return blanked.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(BLANK)
                        .execute(Tuple.of(tenantId, rows.toString()))
                        .chain(() -> connection.preparedQuery(FORGET_WORDS).execute(Tuple.of(tenantId, ids(blanked))))
                        .replaceWithVoid();
    }

    private static UUID[] ids(List<JsonNode> rows) {
        return rows.stream()
                .map(row -> UUID.fromString(row.path("id").textValue()))
                .toArray(UUID[]::new);
    }

    private ObjectNode read(String content) {
        try {
            return (ObjectNode) json.readTree(content);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored insight can't be read", broken);
        }
    }
}
