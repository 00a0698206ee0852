package io.journeyloop.journey.journeys.persistence;

import io.journeyloop.journey.journeys.application.FrameworkRepository;
import io.journeyloop.journey.journeys.domain.Placement;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hierarchy, guarded by an advisory lock per tenant that falls with the transaction. */
@ApplicationScoped
class PostgresFrameworkRepository implements FrameworkRepository {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended($1, 0))::text";

    /** UNION, not UNION ALL: were there ever a cycle, the walk would end all the same. */
    private static final String IS_WITHIN = """
            with recursive above as (
              select id, parent_id from journey where tenant_id = $1 and id = $2
              union
              select j.id, j.parent_id from journey j join above on j.id = above.parent_id where j.tenant_id = $1)
            select exists (select 1 from above where id = $3) as answer
            """;

    private static final String IS_ACTIVE =
            "select exists (select 1 from journey where tenant_id = $1 and id = $2 and archived_at is null) as answer";
    private static final String HAS_CHILDREN = """
            select exists (select 1 from journey
                            where tenant_id = $1 and parent_id = $2 and archived_at is null) as answer
            """;
    private static final String HAS_TWINS = """
            select exists (select 1 from journey
                            where tenant_id = $1 and based_on_id = $2 and archived_at is null) as answer
            """;
    private static final String NEXT_ORDER = """
            select coalesce(max(sort_order), 0) + 1 as next from journey
             where tenant_id = $1 and parent_id is not distinct from $2 and archived_at is null
            """;
    private static final String CLOSE_GAP = """
            update journey set sort_order = sort_order - 1
             where tenant_id = $1 and parent_id is not distinct from $2 and archived_at is null
               and sort_order > $3 and id <> $4
            """;
    private static final String OPEN_GAP = """
            update journey set sort_order = sort_order + 1
             where tenant_id = $1 and parent_id is not distinct from $2 and archived_at is null
               and sort_order >= $3 and id <> $4
            """;
    private static final String KEYS_LIKE = "select key from journey where tenant_id = $1 and starts_with(key, $2)";

    @Override
    public Uni<Void> lock(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of("framework of " + tenantId))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> isWithin(SqlConnection connection, UUID tenantId, UUID journeyId, UUID rootId) {
        return answer(connection, IS_WITHIN, Tuple.of(tenantId, journeyId, rootId));
    }

    @Override
    public Uni<Boolean> isActive(SqlConnection connection, UUID tenantId, UUID journeyId) {
        return answer(connection, IS_ACTIVE, Tuple.of(tenantId, journeyId));
    }

    @Override
    public Uni<Boolean> hasActiveChildren(SqlConnection connection, UUID tenantId, UUID journeyId) {
        return answer(connection, HAS_CHILDREN, Tuple.of(tenantId, journeyId));
    }

    @Override
    public Uni<Boolean> hasTwins(SqlConnection connection, UUID tenantId, UUID journeyId) {
        return answer(connection, HAS_TWINS, Tuple.of(tenantId, journeyId));
    }

    @Override
    public Uni<Void> closeGap(SqlConnection connection, UUID tenantId, Placement place, UUID leavingId) {
        return shift(connection, CLOSE_GAP, tenantId, place, leavingId);
    }

    @Override
    public Uni<Void> openGap(SqlConnection connection, UUID tenantId, Placement place, UUID comingId) {
        return shift(connection, OPEN_GAP, tenantId, place, comingId);
    }

    private static Uni<Void> shift(
            SqlConnection connection, String statement, UUID tenantId, Placement place, UUID exceptId) {
        return connection
                .preparedQuery(statement)
                .execute(Tuple.tuple()
                        .addUUID(tenantId)
                        .addUUID(place.parentId())
                        .addInteger(place.order())
                        .addUUID(exceptId))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> nextOrder(SqlConnection connection, UUID tenantId, @Nullable UUID parentId) {
        return connection
                .preparedQuery(NEXT_ORDER)
                .execute(Tuple.tuple().addUUID(tenantId).addUUID(parentId))
                .map(rows -> rows.iterator().next().getInteger("next"));
    }

    @Override
    public Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String prefix) {
        return connection
                .preparedQuery(KEYS_LIKE)
                .execute(Tuple.of(tenantId, prefix))
                .map(rows -> rows.stream().map(PostgresFrameworkRepository::key).collect(Collectors.toSet()));
    }

    private static Uni<Boolean> answer(SqlConnection connection, String question, Tuple named) {
        return connection
                .preparedQuery(question)
                .execute(named)
                .map(rows -> rows.iterator().next().getBoolean("answer"));
    }

    private static String key(Row row) {
        return row.getString("key");
    }
}
