package io.journeyloop.journey.journeys.persistence;

import static io.journeyloop.journey.journeys.persistence.JourneyRows.COLUMNS;
import static io.journeyloop.journey.journeys.persistence.JourneyRows.NEWEST;
import static io.journeyloop.journey.journeys.persistence.JourneyRows.timestamp;

import io.journeyloop.journey.journeys.application.JourneyRepository;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyContent;
import io.journeyloop.journey.journeys.domain.Revision;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One journey at a time. */
@ApplicationScoped
class PostgresJourneyRepository implements JourneyRepository {
    private static final String IS_REF = " j.tenant_id = $1 and (j.id = $2 or j.key = $3) ";
    private static final String FIND = "select" + COLUMNS + "from" + NEWEST + "where" + IS_REF;
    private static final String FIND_AS_OF = "select" + COLUMNS + """
            from journey j
              join lateral (select * from journey_revision
                             where tenant_id = j.tenant_id and journey_id = j.id and at <= $4
                             order by number desc limit 1) r on true
             where""" + IS_REF;

    private static final String FIND_REVISION = "select" + COLUMNS + """
            from journey j join journey_revision r on r.tenant_id = j.tenant_id and r.journey_id = j.id
             where""" + IS_REF + "and r.number = $4";
    private static final String LABEL = """
            update journey_revision set label = $4 where tenant_id = $1 and journey_id = $2 and number = $3
            returning number, label, reason, author, at, solution_id
            """;

    /** Not FOR UPDATE: journeys that become children or twins meanwhile refer to this row, and need not wait. */
    private static final String LOCK = "select j.id from journey j where" + IS_REF + "for no key update";

    private static final String CONTENT = """
            select document::text as document from journey_revision
             where tenant_id = $1 and journey_id = $2 and number = $3
            """;
    private static final String EXISTING = "select id from journey where tenant_id = $1 and id = any($2)";
    private static final String ABOUT = "select j.id from" + NEWEST + """
            where j.tenant_id = $1 and j.archived_at is null
              and r.document -> 'profile' -> 'personaIds' ? cast($2 as text)
            order by j.id
            """;
    private static final String NOT_REFLECTING = """
            select j.id from journey j
             where j.tenant_id = $1 and j.id = any ($2) and j.archived_at is null
               and not exists (select from journey_revision r
                                where r.tenant_id = j.tenant_id and r.journey_id = j.id and r.solution_id = $3
                                  and r.author = $4)
             order by j.id
            """;
    private static final String EVIDENCE = """
            update journey set last_evidence_at = $3
             where tenant_id = $1 and id = $2 and (last_evidence_at is null or last_evidence_at < $3)
            """;

    private final JourneyRows rows;
    private final JourneyDocuments documents;
    private final JourneyWrites writes;

    PostgresJourneyRepository(JourneyRows rows, JourneyDocuments documents, JourneyWrites writes) {
        this.rows = rows;
        this.documents = documents;
        this.writes = writes;
    }

    @Override
    public Uni<Journey> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return connection
                .preparedQuery(FIND)
                .execute(named(tenantId, ref))
                .map(found -> rows.journey(only(found, ref)));
    }

    @Override
    public Uni<Journey> findAsOf(SqlConnection connection, UUID tenantId, RecordRef ref, Instant asOf) {
        return connection
                .preparedQuery(FIND_AS_OF)
                .execute(named(tenantId, ref).addValue(timestamp(asOf)))
                .map(found -> rows.journey(only(found, ref)));
    }

    @Override
    public Uni<Journey> findRevision(SqlConnection connection, UUID tenantId, RecordRef ref, long number) {
        return connection
                .preparedQuery(FIND_REVISION)
                .execute(named(tenantId, ref).addLong(number))
                .map(found -> rows.journey(only(found, ref + " with a revision " + number)));
    }

    @Override
    public Uni<@Nullable Revision> label(
            SqlConnection connection, UUID tenantId, UUID journeyId, long number, @Nullable String label) {
        return connection
                .preparedQuery(LABEL)
                .execute(Tuple.tuple()
                        .addUUID(tenantId)
                        .addUUID(journeyId)
                        .addLong(number)
                        .addString(label))
                .map(found -> found.size() == 0
                        ? null
                        : JourneyRows.revision(found.iterator().next()));
    }

    @Override
    public Uni<Journey> lock(SqlConnection connection, UUID tenantId, RecordRef ref) {
        // Two statements: the second sees what the writer that this one waited for has left.
        return connection
                .preparedQuery(LOCK)
                .execute(named(tenantId, ref))
                .map(found -> only(found, ref))
                .chain(() -> find(connection, tenantId, ref));
    }

    @Override
    public Uni<JourneyContent> content(SqlConnection connection, UUID tenantId, UUID journeyId, long revision) {
        return connection
                .preparedQuery(CONTENT)
                .execute(Tuple.of(tenantId, journeyId, revision))
                .map(found -> documents.read(only(found, revision).getString("document")));
    }

    @Override
    public Uni<Void> insert(SqlConnection connection, UUID tenantId, Journey journey, Revision revision) {
        return writes.insert(connection, tenantId, journey, revision);
    }

    @Override
    public Uni<Void> update(SqlConnection connection, UUID tenantId, Journey before, Journey after, Revision revision) {
        return writes.update(connection, tenantId, before, after, revision);
    }

    @Override
    public Uni<Set<UUID>> existing(SqlConnection connection, UUID tenantId, Collection<UUID> ids) {
        return connection
                .preparedQuery(EXISTING)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .map(found -> found.stream().map(row -> row.getUUID("id")).collect(Collectors.toSet()));
    }

    @Override
    public Uni<List<UUID>> about(SqlConnection connection, UUID tenantId, UUID personaId) {
        return connection
                .preparedQuery(ABOUT)
                .execute(Tuple.of(tenantId, personaId.toString()))
                .map(found -> found.stream().map(row -> row.getUUID("id")).toList());
    }

    @Override
    public Uni<List<UUID>> notReflecting(
            SqlConnection connection, UUID tenantId, Collection<UUID> journeyIds, UUID solutionId, String author) {
        return connection
                .preparedQuery(NOT_REFLECTING)
                .execute(Tuple.of(tenantId, journeyIds.toArray(UUID[]::new), solutionId, author))
                .map(found -> found.stream().map(row -> row.getUUID("id")).toList());
    }

    @Override
    public Uni<Void> evidenceCollected(SqlConnection connection, UUID tenantId, UUID journeyId, Instant at) {
        return connection
                .preparedQuery(EVIDENCE)
                .execute(Tuple.of(tenantId, journeyId, timestamp(at)))
                .replaceWithVoid();
    }

    private static Tuple named(UUID tenantId, RecordRef ref) {
        return switch (ref) {
            case RecordRef.ById byId ->
                Tuple.tuple().addUUID(tenantId).addUUID(byId.id()).addString(null);
            case RecordRef.ByKey byKey ->
                Tuple.tuple().addUUID(tenantId).addUUID(null).addString(byKey.key());
        };
    }

    private static Row only(RowSet<Row> found, Object ref) {
        if (found.size() == 0) {
            throw ProblemException.notFound("journey", ref);
        }
        return found.iterator().next();
    }
}
