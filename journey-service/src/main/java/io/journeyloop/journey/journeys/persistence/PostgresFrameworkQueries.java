package io.journeyloop.journey.journeys.persistence;

import static io.journeyloop.journey.journeys.persistence.JourneyRows.instant;

import io.journeyloop.journey.journeys.application.FrameworkQueries;
import io.journeyloop.journey.journeys.domain.FrameworkEntry;
import io.journeyloop.journey.journeys.domain.JourneyKind;
import io.journeyloop.journey.journeys.domain.JourneyLevel;
import io.journeyloop.journey.journeys.domain.JourneyState;
import io.journeyloop.journey.journeys.domain.JourneyStatus;
import io.journeyloop.journey.journeys.domain.NodeLink;
import io.journeyloop.journey.journeys.domain.Placement;
import io.journeyloop.journey.map.domain.NodeKind;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The framework by one scan of the tenant's journeys: no document is read, and nothing is joined. */
@ApplicationScoped
class PostgresFrameworkQueries implements FrameworkQueries {
    private static final String ENTRIES = """
            select id, key, title, kind, level, state, status, parent_id, sort_order, is_key_journey, owner_id,
                   team_id, lifecycle_stage, step_count, touchpoint_count, last_evidence_at, last_reviewed_at, version
              from journey where tenant_id = $1 and archived_at is null order by sort_order, id
            """;
    private static final String LINKS = """
            select n.id, n.journey_id, n.key, n.kind, n.parent_id, n.name, n.removed_at, j.archived_at
              from journey_node n join journey j on j.tenant_id = n.tenant_id and j.id = n.journey_id
             where n.tenant_id = $1 and n.id = any($2) order by n.id
            """;

    @Override
    public Uni<List<FrameworkEntry>> entries(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(ENTRIES)
                .execute(Tuple.of(tenantId))
                .map(rows -> rows.stream().map(PostgresFrameworkQueries::entry).toList());
    }

    @Override
    public Uni<List<NodeLink>> links(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return connection
                .preparedQuery(LINKS)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .map(rows -> rows.stream().map(PostgresFrameworkQueries::link).toList());
    }

    private static FrameworkEntry entry(Row row) {
        return new FrameworkEntry(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("title"),
                JourneyKind.valueOf(row.getString("kind")),
                JourneyLevel.valueOf(row.getString("level")),
                JourneyState.valueOf(row.getString("state")),
                JourneyStatus.valueOf(row.getString("status")),
                new Placement(row.getUUID("parent_id"), row.getInteger("sort_order")),
                row.getBoolean("is_key_journey"),
                row.getString("owner_id"),
                row.getString("team_id"),
                row.getString("lifecycle_stage"),
                row.getInteger("step_count"),
                row.getInteger("touchpoint_count"),
                instant(row.getOffsetDateTime("last_evidence_at")),
                instant(row.getOffsetDateTime("last_reviewed_at")),
                row.getLong("version"));
    }

    private static NodeLink link(Row row) {
        var removedAt = instant(row.getOffsetDateTime("removed_at"));
        boolean archived = row.getOffsetDateTime("archived_at") != null;
        var state =
                removedAt != null ? NodeLink.State.BROKEN : archived ? NodeLink.State.ARCHIVED : NodeLink.State.PRESENT;
        return new NodeLink(
                row.getUUID("id"),
                row.getUUID("journey_id"),
                row.getString("key"),
                NodeKind.valueOf(row.getString("kind")),
                row.getUUID("parent_id"),
                row.getString("name"),
                state,
                removedAt);
    }
}
