package io.journeyloop.opportunity.solutions.persistence;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.opportunity.solutions.application.SolutionFilter;
import io.journeyloop.opportunity.solutions.application.SolutionRepository;
import io.journeyloop.opportunity.solutions.domain.DeliverySystem;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.journeyloop.opportunity.storage.Keys;
import io.journeyloop.opportunity.storage.Named;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the table {@code solution}. */
@ApplicationScoped
class PostgresSolutions implements SolutionRepository {

    private static final String SELECT = """
            select id, key, version, status, shipped_at, result::text as result, created_at, updated_at, created_by,
                   archived_at,
                   jsonb_set(profile, '{opportunityIds}', (
                       select coalesce(jsonb_agg(o.opportunity_id order by o.position, o.opportunity_id), '[]')
                         from solution_opportunity o
                        where o.tenant_id = solution.tenant_id and o.solution_id = solution.id))::text as profile
              from solution where
            """;

    /** Those about one opportunity, looked up by its id before their rows are. */
    private static final String ABOUT = """
            id in (select solution_id from solution_opportunity where tenant_id = $1 and opportunity_id = ?)
            """;

    /** Those about opportunities on one journey. */
    private static final String ON_JOURNEY = """
            id in (select s.solution_id
                     from opportunity_link l
                     join solution_opportunity s on s.tenant_id = $1 and s.opportunity_id = l.opportunity_id
                    where l.tenant_id = $1 and l.journey_id = ?)
            """;

    private static final String BATCH = SELECT + """
             tenant_id = $1 and (id = any ($2) or archived_at is null and id in (
                   select solution_id from solution_opportunity
                    where tenant_id = $1 and opportunity_id = any ($3)))
             order by id desc
            """;

    private static final String LOCK_TRACKED = SELECT + """
             tenant_id = $1 and archived_at is null and id in (
                   select solution_id from solution_delivery
                    where tenant_id = $1 and system = $2 and external_id = $3)
             order by id for update
            """;

    private final SolutionRows rows;
    private final SolutionWrites writes;

    PostgresSolutions(SolutionRows rows, SolutionWrites writes) {
        this.rows = rows;
        this.writes = writes;
    }

    @Override
    public Uni<Void> add(SqlConnection connection, UUID tenantId, Solution solution) {
        return writes.add(connection, tenantId, solution);
    }

    @Override
    public Uni<Void> replace(SqlConnection connection, UUID tenantId, Solution solution) {
        return writes.replace(connection, tenantId, solution);
    }

    @Override
    public Uni<@Nullable Solution> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return only(connection, Named.where(tenantId, ref), "");
    }

    @Override
    public Uni<@Nullable Solution> lock(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return only(connection, Named.where(tenantId, ref), " for update");
    }

    @Override
    public Uni<List<Solution>> lockTracked(
            SqlConnection connection, UUID tenantId, DeliverySystem system, String externalId) {
        return select(connection, LOCK_TRACKED, Tuple.of(tenantId, system.name(), externalId));
    }

    @Override
    public Uni<List<Solution>> page(
            SqlConnection connection,
            UUID tenantId,
            SolutionFilter filter,
            Sorting<Solution> sorting,
            PageRequest page) {
        Where where = Where.tenant(tenantId)
                .and("status = ?", filter.status())
                .and(ABOUT, filter.opportunityId())
                .and(ON_JOURNEY, filter.journeyId())
                .and("owner_id = ?", filter.ownerId())
                .and("profile ->> 'teamId' = ?", filter.teamId())
                .and("jsonb_exists(profile -> 'tags', ?)", filter.tag());
        String query = SELECT + where + " and archived_at is null" + sorting.page(where, page);
        return select(connection, query, where.parameters());
    }

    @Override
    public Uni<List<Solution>> batch(
            SqlConnection connection, UUID tenantId, Collection<UUID> ids, Collection<UUID> opportunityIds) {
        return select(
                connection, BATCH, Tuple.of(tenantId, ids.toArray(UUID[]::new), opportunityIds.toArray(UUID[]::new)));
    }

    @Override
    public Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String slug) {
        return Keys.like(connection, "solution", tenantId, slug);
    }

    private Uni<@Nullable Solution> only(SqlConnection connection, Where where, String lock) {
        return select(connection, SELECT + where + lock, where.parameters())
                .map(found -> found.isEmpty() ? null : found.getFirst());
    }

    private Uni<List<Solution>> select(SqlConnection connection, String sql, Tuple parameters) {
        return connection.preparedQuery(sql).execute(parameters).map(found -> Rows.list(found, rows::solution));
    }
}
