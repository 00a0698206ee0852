package io.journeyloop.journey.journeys.persistence;

import static io.journeyloop.journey.journeys.persistence.JourneyRows.COLUMNS;
import static io.journeyloop.journey.journeys.persistence.JourneyRows.NEWEST;
import static io.journeyloop.journey.journeys.persistence.JourneyRows.newest;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.journeyloop.journey.journeys.application.JourneyBatch;
import io.journeyloop.journey.journeys.application.JourneyFilter;
import io.journeyloop.journey.journeys.application.JourneyQueries;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyStatus;
import io.journeyloop.journey.journeys.domain.Revision;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.sql.Where;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Many journeys by one statement each. */
@ApplicationScoped
class PostgresJourneyQueries implements JourneyQueries {
    private static final String NAMED_LIKE = "(strpos(lower(title), lower(?)) > 0 or strpos(key, lower(?)) > 0)";
    private static final String BATCH = "select" + COLUMNS + "from" + NEWEST + """
             where j.tenant_id = $1
               and (j.id = any($2) or j.key = any($3) or (j.parent_id = any($4) and j.archived_at is null)
                    or (j.based_on_id = any($5) and j.archived_at is null))
             order by j.parent_id, j.sort_order, j.id
            """;
    private static final String TREE = """
            with recursive tree as (
              select id, 1 as depth from journey
               where tenant_id = $1 and archived_at is null
                 and case when $2::uuid is null then parent_id is null else id = $2 end
              union all
              select child.id, tree.depth + 1 from journey child join tree on child.parent_id = tree.id
               where child.tenant_id = $1 and child.archived_at is null and ($3::integer is null or tree.depth < $3))
            select"""
            + COLUMNS + "from tree join " + NEWEST
            + "on j.id = tree.id and j.tenant_id = $1 order by tree.depth, j.sort_order, j.id";
    private static final String REVISIONS = """
            select number, label, reason, author, at, solution_id from journey_revision
             where tenant_id = $1 and journey_id = $2 and number < $3 order by number desc limit $4
            """;

    private static final String LATEST_REVISIONS = """
            select wanted.journey_id, r.number, r.label, r.reason, r.author, r.at, r.solution_id
              from unnest($2::uuid[]) as wanted (journey_id)
             cross join lateral (
                   select number, label, reason, author, at, solution_id from journey_revision
                    where tenant_id = $1 and journey_id = wanted.journey_id order by number desc limit $3) r
             order by r.number desc
            """;

    private final JourneyRows rows;

    PostgresJourneyQueries(JourneyRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<List<Journey>> list(
            SqlConnection connection, UUID tenantId, JourneyFilter filter, Sorting<Journey> sorting, PageRequest page) {
        var where = where(tenantId, filter);
        var ofPage = "(select * from journey where " + where + inUse(filter) + sorting.page(where, page) + ")";
        var question = "select" + COLUMNS + "from" + newest(ofPage) + "order by " + sorting.order();
        return journeys(connection, question, where.parameters());
    }

    @Override
    public Uni<Long> count(SqlConnection connection, UUID tenantId, JourneyFilter filter) {
        var where = where(tenantId, filter);
        return connection
                .preparedQuery("select count(*) as total from journey where " + where + inUse(filter))
                .execute(where.parameters())
                .map(found -> found.iterator().next().getLong("total"));
    }

    @Override
    public Uni<List<Journey>> batch(SqlConnection connection, UUID tenantId, JourneyBatch batch) {
        var handles = Tuple.of(
                tenantId,
                batch.ids().toArray(UUID[]::new),
                batch.keys().toArray(String[]::new),
                batch.parentIds().toArray(UUID[]::new),
                batch.basedOnIds().toArray(UUID[]::new));
        return journeys(connection, BATCH, handles);
    }

    @Override
    public Uni<List<Journey>> tree(
            SqlConnection connection, UUID tenantId, @Nullable UUID rootId, @Nullable Integer depth) {
        return journeys(
                connection,
                TREE,
                Tuple.tuple().addUUID(tenantId).addUUID(rootId).addInteger(depth));
    }

    @Override
    public Uni<List<Revision>> revisions(SqlConnection connection, UUID tenantId, UUID journeyId, PageRequest page) {
        var after = page.after();
        var before = after == null ? Long.MAX_VALUE : after.number(0).longValue();
        return connection
                .preparedQuery(REVISIONS)
                .execute(Tuple.of(tenantId, journeyId, before, page.limitPlusOne()))
                .map(found -> found.stream().map(JourneyRows::revision).toList());
    }

    @Override
    public Uni<Map<UUID, List<Revision>>> latestRevisions(
            SqlConnection connection, UUID tenantId, Collection<UUID> journeyIds, int limit) {
        return connection
                .preparedQuery(LATEST_REVISIONS)
                .execute(Tuple.of(tenantId, journeyIds.stream().distinct().toArray(UUID[]::new), limit))
                .map(found -> found.stream()
                        .collect(groupingBy(
                                row -> row.getUUID("journey_id"), mapping(JourneyRows::revision, toList()))));
    }

    private Uni<List<Journey>> journeys(SqlConnection connection, String question, Tuple wanted) {
        return connection
                .preparedQuery(question)
                .execute(wanted)
                .map(found -> found.stream().map(rows::journey).toList());
    }

    private static Where where(UUID tenantId, JourneyFilter filter) {
        return Where.tenant(tenantId)
                .and("state = ?", filter.state())
                .and("status = ?", filter.status())
                .and("kind = ?", filter.kind())
                .and("level = ?", filter.level())
                .and("parent_id = ?", filter.parentId())
                .and("based_on_id = ?", filter.basedOnId())
                .and("? = any (persona_ids)", filter.personaId())
                .and("owner_id = ?", filter.ownerId())
                .and("team_id = ?", filter.teamId())
                .and("lifecycle_stage = ?", filter.lifecycleStage())
                .and("? = any (tags)", filter.tag())
                .and("is_key_journey = ?", filter.isKeyJourney())
                .and(NAMED_LIKE, filter.text());
    }

    private static String inUse(JourneyFilter filter) {
        return filter.status() == JourneyStatus.ARCHIVED ? "" : " and archived_at is null";
    }
}
