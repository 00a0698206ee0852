package io.journeyloop.insight.measurement;

import io.journeyloop.insight.measurement.SplitWindow.Edge;
import io.journeyloop.insight.metrics.application.CountedAnswer;
import io.journeyloop.insight.metrics.application.Slice;
import io.journeyloop.insight.metrics.domain.AnswerCount;
import io.journeyloop.insight.metrics.domain.Scale;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Counts the records of parts of days, which nobody has counted apart; as the counts of whole days are made. */
@ApplicationScoped
class EdgeAnswers {

    private static final String FIND = """
            select a.type, a.inside, a.scale_min, a.scale_max, a.higher_is_better, a.value, count(*) as n,
                   sum(a.number) as total, sum(a.number * a.number) as squares
              from (select f.field_type as type,
                           case p.id when f.journey_id then f.step_id is not null or f.touchpoint_id is not null
                                     when f.step_id then f.touchpoint_id is not null
                                     when f.touchpoint_id then false
                                     else f.journey_id is not null end as inside,
                           case when m.scaled then f.scale_min else 0 end as scale_min,
                           case when m.scaled then f.scale_max else 1 end as scale_max,
                           f.higher_is_better or not m.scaled as higher_is_better,
                           case when m.scaled then round((f.value #>> '{}')::numeric, 4)
                                when f.field_type = 'BOOLEAN' then f.value::boolean::integer
                                else 0 end as value,
                           case when f.field_type = 'NUMBER' then (f.value #>> '{}')::numeric else 0 end as number
                      from unnest($4::timestamptz[], $5::timestamptz[]) as e ("from", "to")
                      join feedback f on f.tenant_id = $1 and f.collected_at >= e."from" and f.collected_at < e."to"
                      join unnest($2::uuid[]) as p (id)
                        on p.id = $3 or p.id in (f.journey_id, f.step_id, f.touchpoint_id)
                     cross join lateral (select f.field_type in ('NPS', 'CSAT', 'CES', 'RATING') as scaled) m
                     where f.resolution = 'RESOLVED'
                       and ($6::text is null or f.persona_key = $6)
                       and ($7::text is null or f.channel = $7)
                       and ($8::text is null or f.source_name = $8)
                       and ($9::uuid is null or exists (
                            select from segment_member s
                             where s.tenant_id = $1 and s.customer_hash = f.customer_hash and s.segment_id = $9))) a
             group by 1, 2, 3, 4, 5, 6
            """;

    /** The answers of a slice, whatever its own window, that were given in these parts of days. */
    Uni<List<CountedAnswer>> find(SqlConnection connection, UUID tenantId, Slice slice, List<Edge> edges) {
        if (edges.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Tuple parameters = Tuple.tuple()
                .addUUID(tenantId)
                .addArrayOfUUID(slice.placeIds().toArray(UUID[]::new))
                .addUUID(Slice.TENANT)
                .addArrayOfOffsetDateTime(edges.stream()
                        .map(edge -> edge.from().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new))
                .addArrayOfOffsetDateTime(edges.stream()
                        .map(edge -> edge.to().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new))
                .addString(slice.audience().personaKey())
                .addString(slice.audience().channel())
                .addString(slice.audience().source())
                .addUUID(slice.audience().segmentId());
        return connection
                .preparedQuery(FIND)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(EdgeAnswers::answer)
                        .toList());
    }

    private static CountedAnswer answer(Row row) {
        return new CountedAnswer(
                row.getString("type"),
                row.getBoolean("inside"),
                "",
                "",
                "",
                new AnswerCount(
                        row.getDouble("value"),
                        new Scale(row.getDouble("scale_min"), row.getDouble("scale_max")),
                        row.getBoolean("higher_is_better"),
                        row.getLong("n")),
                row.getBigDecimal("total"),
                row.getBigDecimal("squares"));
    }
}
