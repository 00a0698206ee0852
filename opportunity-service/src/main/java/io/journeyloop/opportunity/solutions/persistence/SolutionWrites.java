package io.journeyloop.opportunity.solutions.persistence;

import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.opportunity.solutions.domain.DeliveryLink;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the tables of solutions. */
@ApplicationScoped
class SolutionWrites {

    private static final String ADD = """
            insert into solution
                (tenant_id, id, version, status, owner_id, profile, shipped_at, result, updated_at, archived_at, key,
                 created_at, created_by)
            values ($1, $2, $3, $4, $5, cast(cast($6 as text) as jsonb) - 'opportunityIds', $7,
                    cast(cast($8 as text) as jsonb), $9, $10, $11, $12, $13)
            """;

    private static final String REPLACE = """
            update solution
               set version = $3, status = $4, owner_id = $5,
                   profile = cast(cast($6 as text) as jsonb) - 'opportunityIds', shipped_at = $7,
                   result = cast(cast($8 as text) as jsonb), updated_at = $9, archived_at = $10
             where tenant_id = $1 and id = $2
            """;

    private static final String ADDRESS = """
            with gone as (
                delete from solution_opportunity
                 where tenant_id = $1 and solution_id = $2 and not opportunity_id = any ($3)
            )
            insert into solution_opportunity (tenant_id, solution_id, opportunity_id, position)
            select $1, $2, told.id, told.position from unnest($3::uuid[]) with ordinality as told (id, position)
            on conflict (tenant_id, opportunity_id, solution_id) do update set position = excluded.position
            """;

    private static final String TRACK = """
            with told as (
                select * from unnest($3::text[], $4::text[]) as t (system, external_id)
            ), gone as (
                delete from solution_delivery
                 where tenant_id = $1 and solution_id = $2
                   and (system, external_id) not in (select system, external_id from told)
            )
            insert into solution_delivery (tenant_id, solution_id, system, external_id)
            select $1, $2, told.system, told.external_id from told
            on conflict do nothing
            """;

    private final JsonColumns json;

    SolutionWrites(JsonColumns json) {
        this.json = json;
    }

    Uni<Void> add(SqlConnection connection, UUID tenantId, Solution solution) {
        Tuple values = values(tenantId, solution)
                .addString(solution.key())
                .addOffsetDateTime(utc(solution.createdAt()))
                .addString(solution.createdBy());
        return connection.preparedQuery(ADD).execute(values).chain(() -> link(connection, tenantId, solution));
    }

    Uni<Void> replace(SqlConnection connection, UUID tenantId, Solution solution) {
        return connection
                .preparedQuery(REPLACE)
                .execute(values(tenantId, solution))
                .chain(() -> link(connection, tenantId, solution));
    }

    private Tuple values(UUID tenantId, Solution solution) {
        return Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(solution.id())
                .addLong(solution.version())
                .addString(solution.status().name())
                .addString(solution.profile().ownerId())
                .addString(json.write(solution.profile()))
                .addOffsetDateTime(utc(solution.shippedAt()))
                .addString(solution.result() == null ? null : json.write(solution.result()))
                .addOffsetDateTime(utc(solution.updatedAt()))
                .addOffsetDateTime(utc(solution.archivedAt()));
    }

    private static Uni<Void> link(SqlConnection connection, UUID tenantId, Solution solution) {
        List<DeliveryLink> links = solution.profile().deliveryLinks();
        Tuple opportunities = Tuple.of(
                tenantId, solution.id(), solution.profile().opportunityIds().toArray(UUID[]::new));
        Tuple issues = Tuple.of(
                tenantId,
                solution.id(),
                links.stream().map(link -> link.system().name()).toArray(String[]::new),
                links.stream().map(DeliveryLink::externalId).toArray(String[]::new));
        return connection
                .preparedQuery(ADDRESS)
                .execute(opportunities)
                .chain(() -> connection.preparedQuery(TRACK).execute(issues))
                .replaceWithVoid();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
