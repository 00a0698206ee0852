package io.journeyloop.opportunity.sheet;

import com.fasterxml.jackson.core.type.TypeReference;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a sheet reads and writes of opportunities: one statement each, however many there are. */
@ApplicationScoped
class SheetRows {

    private static final TypeReference<List<ScoreInput>> INPUTS = new TypeReference<>() {};

    private static final String FIND = """
            select id, key, title, archived_at is not null as archived, inputs::text as inputs
              from opportunity where tenant_id = $1 and (id = any ($2) or key = any ($3))
            """;

    private static final String ALL = """
            select id, key, title, false as archived, inputs::text as inputs
              from opportunity where tenant_id = $1 and archived_at is null
             order by rank_group, rank_score, rank_effort, id limit $2
            """;

    private static final String WRITE = """
            update opportunity o
               set inputs = s.inputs, updated_at = $3, version = o.version + 1, event_version = o.event_version + 1
              from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as s(id uuid, inputs jsonb)
             where o.tenant_id = $1 and o.id = s.id
            """;

    private final JsonColumns json;

    SheetRows(JsonColumns json) {
        this.json = json;
    }

    /** An opportunity as a sheet sees it. */
    record Held(UUID id, String key, String title, boolean archived, List<ScoreInput> inputs) {}

    /** New inputs of an opportunity. */
    record Written(UUID id, List<ScoreInput> inputs) {}

    Uni<List<Held>> find(SqlConnection connection, UUID tenantId, List<SheetRow> rows) {
        UUID[] ids = rows.stream().map(SheetRow::id).filter(Objects::nonNull).toArray(UUID[]::new);
        String[] keys =
                rows.stream().map(SheetRow::key).filter(Objects::nonNull).toArray(String[]::new);
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, ids, keys))
                .map(found -> Rows.list(found, this::held));
    }

    /** The best first. */
    Uni<List<Held>> all(SqlConnection connection, UUID tenantId, int limit) {
        return connection
                .preparedQuery(ALL)
                .execute(Tuple.of(tenantId, limit))
                .map(found -> Rows.list(found, this::held));
    }

    Uni<Void> write(SqlConnection connection, UUID tenantId, List<Written> written, Instant now) {
        return connection
                .preparedQuery(WRITE)
                .execute(Tuple.of(tenantId, json.write(written), now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private Held held(Row row) {
        return new Held(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("title"),
                row.getBoolean("archived"),
                json.read(row.getString("inputs"), INPUTS));
    }
}
