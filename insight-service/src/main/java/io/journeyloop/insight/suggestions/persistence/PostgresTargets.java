package io.journeyloop.insight.suggestions.persistence;

import io.journeyloop.insight.suggestions.application.AcceptanceCount;
import io.journeyloop.insight.suggestions.application.Targets;
import io.journeyloop.insight.suggestions.domain.Decision;
import io.journeyloop.insight.suggestions.domain.Target;
import io.journeyloop.insight.suggestions.domain.TargetKind;
import io.journeyloop.insight.suggestions.domain.Undo;
import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables {@code text_meaning} and {@code suggestion_decision}. */
@ApplicationScoped
class PostgresTargets implements Targets {

    private static final String TARGET = """
            select m.record_id, m.vector, d.accepted,
                case m.kind when 'STEP' then step_text($1, m.record_id) else i.content ->> 'title' end as name
            from meant m
            left join insight i on m.kind = 'INSIGHT' and i.tenant_id = $1 and i.id = m.record_id
            left join suggestion_decision d on d.tenant_id = $1 and d.feedback_id = $2 and d.kind = m.kind
                and d.target_id = m.record_id
            """;

    private static final String NEWEST = """
            with meant as materialized (
                select kind, record_id, vector from text_meaning where tenant_id = $1 and kind = $3
                order by record_id desc limit $4)
            """ + TARGET + """
            where m.record_id <> all (array(
                select step_id from feedback where tenant_id = $1 and id = $2 and step_id is not null
                union all
                select insight_id from insight_feedback where tenant_id = $1 and feedback_id = $2))
            """;

    private static final String FIND = """
            with meant as materialized (
                select kind, record_id, vector from text_meaning
                where tenant_id = $1 and kind = $3 and record_id = $4)
            """ + TARGET;

    private static final String RECORD = """
            insert into suggestion_decision (tenant_id, feedback_id, kind, target_id, accepted, score, model,
                decided_by, decided_at, undo)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, cast(cast($10 as text) as jsonb))
            on conflict (tenant_id, feedback_id, kind, target_id) do update set accepted = excluded.accepted,
                score = excluded.score, model = excluded.model, decided_by = excluded.decided_by,
                decided_at = excluded.decided_at, undo = excluded.undo
            """;

    /** Of two decisions about the same at once the later one sees what the earlier one has done. */
    private static final String UNDO = """
            select undo::text as undo from suggestion_decision
            where tenant_id = $1 and feedback_id = $2 and kind = $3 and target_id = $4 and undo is not null for update
            """;

    private static final String COUNTS = """
            select k.kind, count(d.accepted) as n, count(*) filter (where d.accepted) as accepted
            from unnest($2::text[]) with ordinality as k (kind, place)
            left join suggestion_decision d on d.tenant_id = $1 and d.kind = k.kind
            group by k.kind, k.place order by k.place
            """;

    private final JsonColumns json;

    PostgresTargets(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<List<Target>> newest(
            SqlConnection connection, UUID tenantId, UUID feedbackId, TargetKind kind, int most) {
        return connection
                .preparedQuery(NEWEST)
                .execute(Tuple.of(tenantId, feedbackId, kind.name(), most))
                .map(rows -> {
                    List<Target> found = new ArrayList<>();
                    rows.forEach(row -> {
                        if (row.getString("name") != null) {
                            found.add(target(kind, row));
                        }
                    });
                    return found;
                });
    }

    @Override
    public Uni<@Nullable Target> find(
            SqlConnection connection, UUID tenantId, UUID feedbackId, TargetKind kind, UUID id) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, feedbackId, kind.name(), id))
                .map(rows -> rows.size() == 0 || rows.iterator().next().getString("name") == null
                        ? null
                        : target(kind, rows.iterator().next()));
    }

    @Override
    public Uni<Optional<Undo>> undo(SqlConnection connection, UUID tenantId, UUID feedbackId, Target target) {
        return connection
                .preparedQuery(UNDO)
                .execute(Tuple.of(tenantId, feedbackId, target.kind().name(), target.id()))
                .map(rows -> rows.stream()
                        .map(row -> json.read(row.getString("undo"), Undo.class))
                        .findFirst());
    }

    @Override
    public Uni<Void> record(SqlConnection connection, UUID tenantId, Decision decision) {
        Target target = decision.suggestion().target();
        return connection
                .preparedQuery(RECORD)
                .execute(Tuple.from(Arrays.asList(
                        tenantId,
                        decision.feedbackId(),
                        target.kind().name(),
                        target.id(),
                        decision.accepted(),
                        decision.suggestion().score(),
                        decision.model(),
                        decision.by(),
                        decision.at().atOffset(ZoneOffset.UTC),
                        decision.undo() == null ? null : json.write(decision.undo()))))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<AcceptanceCount>> counts(SqlConnection connection, UUID tenantId) {
        String[] kinds = {TargetKind.STEP.name(), TargetKind.INSIGHT.name()};
        return connection
                .preparedQuery(COUNTS)
                .execute(Tuple.of(tenantId, kinds))
                .map(rows -> rows.stream()
                        .map(row -> new AcceptanceCount(
                                TargetKind.valueOf(row.getString("kind")), row.getLong("n"), row.getLong("accepted")))
                        .toList());
    }

    private static Target target(TargetKind kind, Row row) {
        return new Target(
                kind,
                row.getUUID("record_id"),
                row.getString("name"),
                vector(row.getBuffer("vector").getBytes()),
                row.getBoolean("accepted"));
    }

    private static float[] vector(byte[] bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return vector;
    }
}
