package io.journeyloop.opportunity.cycles.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.opportunity.cycles.application.CycleBatch;
import io.journeyloop.opportunity.cycles.application.CycleRepository;
import io.journeyloop.opportunity.cycles.domain.Cycle;
import io.journeyloop.opportunity.cycles.domain.Marks;
import io.journeyloop.opportunity.cycles.domain.Stage;
import io.journeyloop.opportunity.cycles.domain.StageChange;
import io.journeyloop.opportunity.priorities.domain.Priority;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code improvement_cycle}. */
@ApplicationScoped
class PostgresCycles implements CycleRepository {

    private static final TypeReference<List<Priority>> PRIORITIES = new TypeReference<>() {};
    private static final TypeReference<List<StageChange>> HISTORY = new TypeReference<>() {};
    private static final TypeReference<Marks> MARKS = new TypeReference<>() {};

    private static final String SELECT = """
            select id, version, journey_id, number, stage, previous_id, next_id, priorities::text as priorities,
                   carried_over, marks::text as marks, history::text as history
              from improvement_cycle where
            """;

    private static final String FIND = SELECT + " tenant_id = $1 and id = $2";

    private static final String LAST = SELECT + " tenant_id = $1 and journey_id = $2 order by number desc limit 1";

    private static final String BATCH = SELECT + """
             tenant_id = $1 and (id = any ($2) or id in (
                   select latest.id
                     from unnest($3::uuid[]) as wanted (journey_id)
                    cross join lateral (
                          select c.id from improvement_cycle c
                           where c.tenant_id = $1 and c.journey_id = wanted.journey_id
                           order by c.number desc limit $4) latest))
             order by journey_id, number desc
            """;

    private static final String INSERT = """
            insert into improvement_cycle
                (tenant_id, id, version, stage, next_id, priorities, marks, history, journey_id, number, previous_id,
                 carried_over)
            values ($1, $2, $3, $4, $5, cast(cast($6 as text) as jsonb), cast(cast($7 as text) as jsonb),
                    cast(cast($8 as text) as jsonb), $9, $10, $11, $12)
            """;

    private static final String UPDATE = """
            update improvement_cycle
               set version = $3, stage = $4, next_id = $5, priorities = cast(cast($6 as text) as jsonb),
                   marks = cast(cast($7 as text) as jsonb), history = cast(cast($8 as text) as jsonb)
             where tenant_id = $1 and id = $2
            """;

    private final JsonColumns json;

    PostgresCycles(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<Optional<Cycle>> find(SqlConnection connection, UUID tenantId, UUID id) {
        return first(connection, FIND, tenantId, id);
    }

    @Override
    public Uni<Optional<Cycle>> last(SqlConnection connection, UUID tenantId, UUID journeyId) {
        return first(connection, LAST, tenantId, journeyId);
    }

    private Uni<Optional<Cycle>> first(SqlConnection connection, String statement, UUID tenantId, UUID id) {
        return connection
                .preparedQuery(statement)
                .execute(Tuple.of(tenantId, id))
                .map(rows -> Rows.first(rows, this::cycle));
    }

    @Override
    public Uni<List<Cycle>> page(
            SqlConnection connection,
            UUID tenantId,
            @Nullable UUID journeyId,
            @Nullable Boolean open,
            PageRequest page) {
        Cursor after = page.after();
        Where where = Where.tenant(tenantId)
                .and("journey_id = ?", journeyId)
                .and("(stage <> 'CLOSED') = ?", open)
                .and("id < ?", after == null ? null : after.uuid(0));
        String limit = where.add(page.limitPlusOne());
        return connection
                .preparedQuery(SELECT + where + " order by id desc limit " + limit)
                .execute(where.parameters())
                .map(rows -> Rows.list(rows, this::cycle));
    }

    @Override
    public Uni<List<Cycle>> batch(SqlConnection connection, UUID tenantId, CycleBatch batch) {
        return connection
                .preparedQuery(BATCH)
                .execute(Tuple.of(
                        tenantId,
                        batch.ids().toArray(UUID[]::new),
                        batch.journeyIds().toArray(UUID[]::new),
                        batch.perJourney()))
                .map(rows -> Rows.list(rows, this::cycle));
    }

    @Override
    public Uni<Void> insert(SqlConnection connection, UUID tenantId, Cycle cycle) {
        Tuple values = values(tenantId, cycle)
                .addUUID(cycle.journeyId())
                .addInteger(cycle.number())
                .addUUID(cycle.previousId())
                .addArrayOfUUID(cycle.carriedOver().toArray(UUID[]::new));
        return connection.preparedQuery(INSERT).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<Void> update(SqlConnection connection, UUID tenantId, Cycle cycle) {
        return connection.preparedQuery(UPDATE).execute(values(tenantId, cycle)).replaceWithVoid();
    }

    private Tuple values(UUID tenantId, Cycle cycle) {
        return Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(cycle.id())
                .addLong(cycle.version())
                .addString(cycle.stage().name())
                .addUUID(cycle.nextId())
                .addString(json.write(cycle.priorities()))
                .addString(json.write(cycle.marks()))
                .addString(json.write(cycle.history()));
    }

    private Cycle cycle(Row row) {
        return new Cycle(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("journey_id"),
                row.getInteger("number"),
                Stage.valueOf(row.getString("stage")),
                row.getUUID("previous_id"),
                row.getUUID("next_id"),
                json.read(row.getString("priorities"), PRIORITIES),
                List.of(row.getArrayOfUUIDs("carried_over")),
                json.read(row.getString("marks"), MARKS),
                json.read(row.getString("history"), HISTORY));
    }
}
