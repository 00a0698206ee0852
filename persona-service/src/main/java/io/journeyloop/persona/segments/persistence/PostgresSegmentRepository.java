package io.journeyloop.persona.segments.persistence;

import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.persona.segments.application.SegmentRepository;
import io.journeyloop.persona.segments.domain.Segment;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The table {@code segment}. */
@ApplicationScoped
class PostgresSegmentRepository implements SegmentRepository {

    private static final String ADD =
            "insert into segment select * from jsonb_populate_record(null::segment, cast(cast($1 as text) as jsonb))";

    private static final String UPDATE = """
            update segment s set name = n.name, description = n.description, persona_id = n.persona_id,
                rules = n.rules, tags = n.tags, custom_fields = n.custom_fields, size = n.size, version = n.version,
                updated_at = n.updated_at, archived_at = n.archived_at
            from jsonb_populate_record(null::segment, cast(cast($1 as text) as jsonb)) n
            where s.tenant_id = $2 and s.id = $3
            """;

    private static final String SELECT = "select cast(to_jsonb(s) as text) from segment s where ";

    private static final String OF_BATCH = """
            tenant_id = $1 and (id = any($2) or (persona_id = any($3) and archived_at is null)) order by id
            """;

    private final JsonColumns json;

    PostgresSegmentRepository(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<Void> add(SqlConnection connection, UUID tenantId, Segment segment) {
        return connection
                .preparedQuery(ADD)
                .execute(Tuple.of(write(tenantId, segment)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> update(SqlConnection connection, UUID tenantId, Segment segment) {
        return connection
                .preparedQuery(UPDATE)
                .execute(Tuple.of(write(tenantId, segment), tenantId, segment.id()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Segment>> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return find(connection, tenantId, ref, "");
    }

    @Override
    public Uni<Optional<Segment>> lock(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return find(connection, tenantId, ref, " for update");
    }

    private Uni<Optional<Segment>> find(SqlConnection connection, UUID tenantId, RecordRef ref, String locking) {
        Where where = switch (ref) {
            case RecordRef.ById(UUID id) -> Where.tenant(tenantId).and("id = ?", id);
            case RecordRef.ByKey(String key) -> Where.tenant(tenantId).and("key = ?", key);
        };
        return select(connection, where, locking).map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Segment>> list(SqlConnection connection, UUID tenantId, SegmentFilter filter, PageRequest page) {
        Cursor after = page.after();
        Where where = Where.tenant(tenantId)
                .and("(archived_at is not null) = ?", filter.archived())
                .and("kind = ?", filter.kind() == null ? null : filter.kind().name())
                .and("persona_id = ?", filter.personaId())
                .and("id > ?", after == null ? null : after.uuid(0));
        return select(connection, where, " order by id limit " + where.add(page.limitPlusOne()));
    }

    @Override
    public Uni<List<Segment>> findAll(SqlConnection connection, UUID tenantId, List<UUID> ids, List<UUID> personaIds) {
        return connection
                .preparedQuery(SELECT + OF_BATCH)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new), personaIds.toArray(UUID[]::new)))
                .map(this::read);
    }

    @Override
    public Uni<List<Segment>> dynamic(SqlConnection connection, UUID tenantId) {
        return select(
                connection,
                Where.tenant(tenantId).and("kind = ?", "DYNAMIC").and("(archived_at is null) = ?", true),
                " order by id");
    }

    @Override
    public Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String key) {
        return connection
                .preparedQuery("select key from segment where tenant_id = $1 and starts_with(key, $2)")
                .execute(Tuple.of(tenantId, key))
                .map(rows -> {
                    Set<String> keys = new HashSet<>();
                    rows.forEach(row -> keys.add(row.getString(0)));
                    return keys;
                });
    }

    private Uni<List<Segment>> select(SqlConnection connection, Where where, String rest) {
        return connection
                .preparedQuery(SELECT + where + rest)
                .execute(where.parameters())
                .map(this::read);
    }

    private List<Segment> read(RowSet<Row> rows) {
        List<Segment> found = new ArrayList<>();
        rows.forEach(row -> found.add(read(row.getString(0))));
        return found;
    }

    private Segment read(String row) {
        return json.read(row, SegmentRow.class).toSegment();
    }

    private String write(UUID tenantId, Segment segment) {
        return json.write(SegmentRow.of(tenantId, segment));
    }
}
