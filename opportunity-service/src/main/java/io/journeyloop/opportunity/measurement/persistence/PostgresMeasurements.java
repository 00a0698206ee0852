package io.journeyloop.opportunity.measurement.persistence;

import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.opportunity.measurement.application.MeasurementRepository;
import io.journeyloop.opportunity.measurement.domain.Measurement;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code measurement}. */
@ApplicationScoped
class PostgresMeasurements implements MeasurementRepository {

    private static final String COLUMNS = """
            id, subject_kind, subject_id, question::text as question, planned_n, asked, asked_at,
            answer::text as answer, answered_at, outcome::text as outcome
            """;

    private static final String ADD = """
            insert into measurement
                (tenant_id, id, subject_kind, subject_id, question, planned_n, asked, asked_at, watched_id, closes_at,
                 due_at)
            values ($1, $2, $3, $4, cast(cast($5 as text) as jsonb), $6, $7, $8, $9, $10,
                    case when $10::timestamptz > $8::timestamptz then $10 else $8::timestamptz + interval '10 minutes' end)
            """;

    private static final String ANSWERED = """
            update measurement
               set answer = cast(cast($3 as text) as jsonb), answered_at = $4,
                   outcome = cast(cast($5 as text) as jsonb), due_at = case when $5::text is null then due_at end
             where tenant_id = $1 and id = $2
            """;

    private static final String LOCK =
            "select " + COLUMNS + "from measurement where tenant_id = $1 and id = $2 for update";

    private static final String OF_SUBJECTS =
            "select " + COLUMNS + "from measurement where tenant_id = $1 and subject_id = any ($2)";

    /** A question whose answer does not come is asked again, for it may have been lost with whoever was to answer. */
    private static final String TAKE_DUE = """
            update measurement
               set asked = asked + 1, asked_at = $2::timestamptz,
                   due_at = case when closes_at > $2 then closes_at
                                 when subject_kind = 'GOAL' then $2::timestamptz + interval '1 day'
                                 else $2::timestamptz + interval '10 minutes' end
             where tenant_id = $1 and id in (
                   select id from measurement where tenant_id = $1 and due_at <= $2
                    order by due_at limit 100 for update skip locked)
            returning
            """ + COLUMNS;

    private static final String END = "update measurement set due_at = null where tenant_id = $1 and subject_id = $2";

    /** At most one question in ten seconds, however fast the evidence moves. */
    private static final String EVIDENCE_MOVED = """
            update measurement set due_at = greatest($3::timestamptz, asked_at + interval '10 seconds')
             where tenant_id = $1 and (watched_id = any ($2) or watched_id is null)
               and due_at > greatest($3::timestamptz, asked_at + interval '10 seconds')
            """;

    private final MeasurementRows rows;
    private final JsonColumns json;

    PostgresMeasurements(MeasurementRows rows, JsonColumns json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public Uni<Void> add(SqlConnection connection, UUID tenantId, Measurement measurement) {
        Tuple values = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(measurement.id())
                .addString(measurement.subject().kind().name())
                .addUUID(measurement.subject().id())
                .addString(json.write(measurement.question()))
                .addLong(measurement.plannedN())
                .addLong(measurement.asked())
                .addOffsetDateTime(utc(measurement.askedAt()))
                .addUUID(rows.watchedId(measurement.question()))
                .addOffsetDateTime(utc(measurement.question().closesAt()));
        return connection.preparedQuery(ADD).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<Void> answered(SqlConnection connection, UUID tenantId, Measurement measurement) {
        Instant at = measurement.answeredAt();
        Tuple values = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(measurement.id())
                .addString(rows.answer(measurement))
                .addOffsetDateTime(at == null ? null : utc(at))
                .addString(measurement.outcome() == null ? null : json.write(measurement.outcome()));
        return connection.preparedQuery(ANSWERED).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<@Nullable Measurement> lock(SqlConnection connection, UUID tenantId, UUID id) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(tenantId, id))
                .map(found -> Rows.first(found, rows::measurement).orElse(null));
    }

    @Override
    public Uni<@Nullable Measurement> ofSubject(SqlConnection connection, UUID tenantId, UUID subjectId) {
        return ofSubjects(connection, tenantId, List.of(subjectId))
                .map(found -> found.isEmpty() ? null : found.getFirst());
    }

    @Override
    public Uni<List<Measurement>> ofSubjects(SqlConnection connection, UUID tenantId, Collection<UUID> subjectIds) {
        return connection
                .preparedQuery(OF_SUBJECTS)
                .execute(Tuple.of(tenantId, subjectIds.toArray(UUID[]::new)))
                .map(found -> Rows.list(found, rows::measurement));
    }

    @Override
    public Uni<List<Measurement>> takeDue(SqlConnection connection, UUID tenantId, Instant now) {
        return connection
                .preparedQuery(TAKE_DUE)
                .execute(Tuple.of(tenantId, utc(now)))
                .map(found -> Rows.list(found, rows::measurement));
    }

    @Override
    public Uni<Void> end(SqlConnection connection, UUID tenantId, UUID subjectId) {
        return connection
                .preparedQuery(END)
                .execute(Tuple.of(tenantId, subjectId))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> evidenceMoved(SqlConnection connection, UUID tenantId, Collection<UUID> scopeIds, Instant now) {
        return connection
                .preparedQuery(EVIDENCE_MOVED)
                .execute(Tuple.of(tenantId, scopeIds.toArray(UUID[]::new), utc(now)))
                .replaceWithVoid();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
