package io.journeyloop.insight.segments;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The segments that are known here. */
@ApplicationScoped
public class SegmentReplica {

    private static final String STORE = """
            insert into segment_replica as r (tenant_id, id, key, archived, version) values ($1, $2, $3, $4, $5)
            on conflict (tenant_id, id) do update set key = excluded.key, archived = excluded.archived,
                version = excluded.version
            where r.version < excluded.version
            """;

    private static final String FIND = """
            select id, key from segment_replica
            where tenant_id = $1 and (id = $2 or ($2::uuid is null and key = $3))
            """;

    private static final String LIVING =
            "select id, key from segment_replica where tenant_id = $1 and not archived order by key";

    /** A segment as it is known here. */
    public record KnownSegment(UUID id, String key) {

        static KnownSegment of(Row row) {
            return new KnownSegment(row.getUUID("id"), row.getString("key"));
        }
    }

    /** Takes over a segment, unless what is known is at least as new. */
    Uni<Void> store(SqlConnection connection, UUID tenantId, KnownSegment segment, boolean archived, long version) {
        return connection
                .preparedQuery(STORE)
                .execute(Tuple.of(tenantId, segment.id(), segment.key(), archived, version))
                .replaceWithVoid();
    }

    /** The segment of this id or, where none is given, of this key; an archived one too. */
    public Uni<Optional<KnownSegment>> find(
            SqlConnection connection, UUID tenantId, @Nullable UUID id, @Nullable String key) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, id, key))
                .map(rows -> read(rows).stream().findFirst());
    }

    /** Those that aren't archived, by key. */
    public Uni<List<KnownSegment>> living(SqlConnection connection, UUID tenantId) {
        return connection.preparedQuery(LIVING).execute(Tuple.of(tenantId)).map(SegmentReplica::read);
    }

    private static List<KnownSegment> read(RowSet<Row> rows) {
        List<KnownSegment> segments = new ArrayList<>();
        rows.forEach(row -> segments.add(KnownSegment.of(row)));
        return segments;
    }
}
