package io.journeyloop.journey.journeys.persistence;

import static io.journeyloop.journey.journeys.persistence.JourneyRows.timestamp;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.Revision;
import io.journeyloop.journey.map.domain.JourneyMap;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes a journey's row, the document of its new revision, and what changed in the index of its parts. */
@ApplicationScoped
class JourneyWrites {
    private static final String INSERT = """
            insert into journey (tenant_id, id, version, title, kind, level, state, status, is_key_journey, parent_id,
                                 sort_order, updated_at, archived_at, owner_id, team_id, lifecycle_stage,
                                 last_reviewed_at, step_count, touchpoint_count, persona_ids, tags, key,
                                 based_on_id, created_at, created_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                    $23, $24, $25)
            """;
    private static final String UPDATE = """
            update journey
               set version = $3, title = $4, kind = $5, level = $6, state = $7, status = $8, is_key_journey = $9,
                   parent_id = $10, sort_order = $11, updated_at = $12, archived_at = $13, owner_id = $14,
                   team_id = $15, lifecycle_stage = $16, last_reviewed_at = $17, step_count = $18,
                   touchpoint_count = $19, persona_ids = $20, tags = $21
             where tenant_id = $1 and id = $2
            """;
    private static final String INSERT_REVISION = """
            insert into journey_revision (tenant_id, journey_id, number, label, reason, author, at, document,
                                          solution_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8::text::jsonb, $9)
            """;

    private final JourneyDocuments documents;
    private final NodeIndex nodes;

    JourneyWrites(JourneyDocuments documents, NodeIndex nodes) {
        this.documents = documents;
        this.nodes = nodes;
    }

    Uni<Void> insert(SqlConnection connection, UUID tenantId, Journey journey, Revision revision) {
        var row = columns(tenantId, journey)
                .addString(journey.key())
                .addUUID(journey.content().standing().basedOnId())
                .addValue(timestamp(journey.createdAt()))
                .addString(journey.createdBy());
        return connection
                .preparedQuery(INSERT)
                .execute(row)
                .chain(() -> insertRevision(connection, tenantId, journey, revision))
                .chain(() -> nodes.update(
                        connection,
                        tenantId,
                        journey,
                        JourneyMap.EMPTY,
                        journey.content().map()));
    }

    Uni<Void> update(SqlConnection connection, UUID tenantId, Journey before, Journey after, Revision revision) {
        return connection
                .preparedQuery(UPDATE)
                .execute(columns(tenantId, after))
                .chain(() -> insertRevision(connection, tenantId, after, revision))
                .chain(() -> nodes.update(
                        connection,
                        tenantId,
                        after,
                        before.content().map(),
                        after.content().map()));
    }

    private Uni<Void> insertRevision(SqlConnection connection, UUID tenantId, Journey journey, Revision revision) {
        var row = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(journey.id())
                .addLong(revision.number())
                .addString(revision.label())
                .addString(revision.reason())
                .addString(revision.author())
                .addValue(timestamp(revision.at()))
                .addString(documents.write(journey.content()))
                .addUUID(revision.solutionId());
        return connection.preparedQuery(INSERT_REVISION).execute(row).replaceWithVoid();
    }

    private static Tuple columns(UUID tenantId, Journey journey) {
        var content = journey.content();
        return Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(journey.id())
                .addLong(journey.version())
                .addString(content.profile().title())
                .addString(content.profile().kind().name())
                .addString(content.profile().level().name())
                .addString(content.standing().state().name())
                .addString(content.standing().status().name())
                .addBoolean(content.profile().isKeyJourney())
                .addUUID(content.placement().parentId())
                .addInteger(content.placement().order())
                .addValue(timestamp(journey.updatedAt()))
                .addValue(timestamp(content.standing().archivedAt()))
                .addString(content.profile().ownership().ownerId())
                .addString(content.profile().ownership().teamId())
                .addString(content.profile().course().lifecycleStage())
                .addValue(timestamp(content.standing().lastReviewedAt()))
                .addInteger((int) content.map().steps().count())
                .addInteger((int) content.map().touchpoints().count())
                .addArrayOfUUID(content.profile().personaIds().toArray(UUID[]::new))
                .addArrayOfString(content.profile().tags().toArray(String[]::new));
    }
}
