package io.journeyloop.opportunity.goals.persistence;

import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.opportunity.goals.application.GoalBatch;
import io.journeyloop.opportunity.goals.application.GoalFilter;
import io.journeyloop.opportunity.goals.application.GoalRepository;
import io.journeyloop.opportunity.goals.domain.Goal;
import io.journeyloop.opportunity.goals.domain.GoalProfile;
import io.journeyloop.opportunity.goals.domain.GoalStatus;
import io.journeyloop.opportunity.storage.Keys;
import io.journeyloop.opportunity.storage.Named;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code goal}. */
@ApplicationScoped
class PostgresGoals implements GoalRepository {

    private static final String SELECT = """
            select id, key, version, created_at, updated_at, created_by, archived_at,
                   jsonb_set(profile, '{opportunityIds}', (
                       select coalesce(jsonb_agg(o.opportunity_id order by o.position, o.opportunity_id), '[]')
                         from goal_opportunity o
                        where o.tenant_id = goal.tenant_id and o.goal_id = goal.id))::text as profile
              from goal where
            """;

    private static final String ADD = """
            insert into goal
                (tenant_id, id, version, status, profile, updated_at, archived_at, key, created_at, created_by)
            values ($1, $2, $3, $4, cast(cast($5 as text) as jsonb) - 'opportunityIds', $6, $7, $8, $9, $10)
            """;

    private static final String REPLACE = """
            update goal
               set version = $3, status = $4, profile = cast(cast($5 as text) as jsonb) - 'opportunityIds',
                   updated_at = $6, archived_at = $7
             where tenant_id = $1 and id = $2
            """;

    /** An opportunity that begins or ceases to serve the goal has changed, too. */
    private static final String LINK = """
            with told as (
                select * from unnest($3::uuid[]) with ordinality as t (id, position)
            ), known as (
                select opportunity_id as id from goal_opportunity where tenant_id = $1 and goal_id = $2
            ), gone as (
                delete from goal_opportunity
                 where tenant_id = $1 and goal_id = $2 and not opportunity_id = any ($3)
            ), come as (
                insert into goal_opportunity (tenant_id, opportunity_id, goal_id, position)
                select $1, id, $2, position from told
                on conflict (tenant_id, opportunity_id, goal_id) do update set position = excluded.position
            )
            update opportunity set version = version + 1, updated_at = $4
             where tenant_id = $1 and id in (
                   (select id from told except select id from known)
                   union all
                   (select id from known except select id from told))
            """;

    private static final String ABOUT = """
            id in (select goal_id from goal_opportunity where tenant_id = $1 and opportunity_id = ?)
            """;

    private static final String BATCH = SELECT + """
             tenant_id = $1 and (id = any ($2) or archived_at is null and (
                   id in (select goal_id from goal_opportunity where tenant_id = $1 and opportunity_id = any ($3))
                   or cast(profile -> 'scope' ->> 'journeyId' as uuid) = any ($4)))
             order by id desc
            """;

    private final JsonColumns json;

    PostgresGoals(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<Void> add(SqlConnection connection, UUID tenantId, Goal goal) {
        Tuple values = values(tenantId, goal)
                .addString(goal.key())
                .addOffsetDateTime(utc(goal.createdAt()))
                .addString(goal.createdBy());
        return connection.preparedQuery(ADD).execute(values).chain(() -> link(connection, tenantId, goal));
    }

    @Override
    public Uni<Void> replace(SqlConnection connection, UUID tenantId, Goal goal) {
        return connection
                .preparedQuery(REPLACE)
                .execute(values(tenantId, goal))
                .chain(() -> link(connection, tenantId, goal));
    }

    @Override
    public Uni<@Nullable Goal> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return only(connection, tenantId, ref, "");
    }

    @Override
    public Uni<@Nullable Goal> lock(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return only(connection, tenantId, ref, " for update");
    }

    @Override
    public Uni<List<Goal>> page(SqlConnection connection, UUID tenantId, GoalFilter filter, PageRequest page) {
        GoalStatus status = filter.status();
        Cursor after = page.after();
        Where where = Where.tenant(tenantId)
                .and("status = ?", status == null ? null : status.name())
                .and(ABOUT, filter.opportunityId())
                .and("id < ?", after == null ? null : after.uuid(0));
        String newestFirst = " and archived_at is null order by id desc limit " + where.add(page.limitPlusOne());
        return select(connection, where, newestFirst);
    }

    @Override
    public Uni<List<Goal>> batch(SqlConnection connection, UUID tenantId, GoalBatch batch) {
        return connection
                .preparedQuery(BATCH)
                .execute(Tuple.of(
                        tenantId,
                        batch.ids().toArray(UUID[]::new),
                        batch.opportunityIds().toArray(UUID[]::new),
                        batch.journeyIds().toArray(UUID[]::new)))
                .map(found -> Rows.list(found, this::goal));
    }

    @Override
    public Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String slug) {
        return Keys.like(connection, "goal", tenantId, slug);
    }

    private static Uni<Void> link(SqlConnection connection, UUID tenantId, Goal goal) {
        UUID[] opportunities = goal.profile().opportunityIds().toArray(UUID[]::new);
        return connection
                .preparedQuery(LINK)
                .execute(Tuple.of(tenantId, goal.id(), opportunities, utc(goal.updatedAt())))
                .replaceWithVoid();
    }

    private Uni<@Nullable Goal> only(SqlConnection connection, UUID tenantId, RecordRef ref, String lock) {
        return select(connection, Named.where(tenantId, ref), lock)
                .map(found -> found.isEmpty() ? null : found.getFirst());
    }

    private Uni<List<Goal>> select(SqlConnection connection, Where where, String rest) {
        return connection
                .preparedQuery(SELECT + where + rest)
                .execute(where.parameters())
                .map(found -> Rows.list(found, this::goal));
    }

    private Goal goal(Row row) {
        OffsetDateTime archivedAt = row.getOffsetDateTime("archived_at");
        return new Goal(
                row.getUUID("id"),
                row.getString("key"),
                row.getLong("version"),
                json.read(row.getString("profile"), GoalProfile.class),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getString("created_by"),
                archivedAt == null ? null : archivedAt.toInstant());
    }

    private Tuple values(UUID tenantId, Goal goal) {
        GoalProfile profile = goal.profile();
        return Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(goal.id())
                .addLong(goal.version())
                .addString(profile.status().name())
                .addString(json.write(profile))
                .addOffsetDateTime(utc(goal.updatedAt()))
                .addOffsetDateTime(goal.archivedAt() == null ? null : utc(goal.archivedAt()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
