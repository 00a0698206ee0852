package io.journeyloop.opportunity.backlog.persistence;

import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.opportunity.backlog.application.Merges;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The tables {@code opportunity_merge} and {@code opportunity_merge_relation}. */
@ApplicationScoped
class PostgresMerges implements Merges {

    private final JsonColumns json;

    PostgresMerges(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<Void> add(SqlConnection connection, UUID tenantId, UUID intoId, Merge merge, Act act) {
        Tuple values = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(merge.fromId())
                .addUUID(intoId)
                .addString(json.write(merge.shared()))
                .addString(act.by())
                .addOffsetDateTime(act.at().atOffset(ZoneOffset.UTC))
                .addString(act.note());
        return connection.preparedQuery(MergeSql.ADD).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<List<UUID>> follow(SqlConnection connection, UUID tenantId, UUID fromId, UUID intoId, Instant at) {
        Tuple values = Tuple.of(tenantId, fromId, intoId, at.atOffset(ZoneOffset.UTC));
        return connection
                .preparedQuery(MergeSql.FOLLOW_SOLUTIONS)
                .execute(values)
                .map(rows -> Rows.list(rows, row -> row.getUUID("id")))
                .call(() -> run(connection, MergeSql.FOLLOW_GOALS, values))
                .call(() -> run(connection, MergeSql.FOLLOW_CHILDREN, values));
    }

    @Override
    public Uni<List<Merge>> into(SqlConnection connection, UUID tenantId, UUID intoId) {
        return connection
                .preparedQuery(MergeSql.INTO)
                .execute(Tuple.of(tenantId, intoId))
                .map(rows -> Rows.list(rows, row -> json.read(row.getString("merge"), Merge.class)));
    }

    @Override
    public Uni<List<UUID>> children(SqlConnection connection, UUID tenantId, UUID fromId) {
        return connection
                .preparedQuery(MergeSql.CHILDREN)
                .execute(Tuple.of(tenantId, fromId))
                .map(rows -> Rows.list(rows, row -> row.getUUID("id")));
    }

    @Override
    public Uni<Void> correct(SqlConnection connection, UUID tenantId, List<Merge> merges) {
        return merges.isEmpty()
                ? Uni.createFrom().voidItem()
                : run(connection, MergeSql.CORRECT, Tuple.of(tenantId, json.write(merges)));
    }

    @Override
    public Uni<List<UUID>> giveBack(SqlConnection connection, UUID tenantId, UUID fromId, UUID intoId, Instant at) {
        Tuple values = Tuple.of(tenantId, fromId, intoId, at.atOffset(ZoneOffset.UTC));
        return connection
                .preparedQuery(MergeSql.GIVE_BACK_SOLUTIONS)
                .execute(values)
                .map(rows -> Rows.list(rows, row -> row.getUUID("id")))
                .call(() -> run(connection, MergeSql.GIVE_BACK_GOALS, values))
                .call(() -> run(connection, MergeSql.GIVE_BACK_CHILDREN, values));
    }

    @Override
    public Uni<Void> remove(SqlConnection connection, UUID tenantId, UUID fromId, Instant at) {
        return run(connection, MergeSql.REMOVE, Tuple.of(tenantId, fromId, at.atOffset(ZoneOffset.UTC)));
    }

    private static Uni<Void> run(SqlConnection connection, String statement, Tuple values) {
        return connection.preparedQuery(statement).execute(values).replaceWithVoid();
    }
}
