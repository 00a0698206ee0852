package io.journeyloop.insight.metrics.persistence;

import io.journeyloop.insight.metrics.application.FigureTally;
import io.journeyloop.insight.metrics.application.Slice;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Writes the table {@code figure_count}. */
@ApplicationScoped
class PostgresFigureTally implements FigureTally {

    private static final String COLUMNS = """
            tenant_id, place_id, lens, persona_key, channel, source_name, grain, period, type, inside, scale_min,
            scale_max, higher_is_better, value, n, total, squares
            """;

    private static final String INTO = "insert into figure_count as c (" + COLUMNS + ")";

    private static final String OR_ADD = """
            on conflict (tenant_id, place_id, lens, persona_key, channel, source_name, grain, period, type, inside,
                scale_min, scale_max, higher_is_better, value)
            do update set n = c.n + excluded.n, total = c.total + excluded.total, squares = c.squares + excluded.squares
            """;

    /** What measures nothing is counted by its number only, on a scale of its own; of yes and no, yes is one. */
    private static String answers(String records, int sign) {
        return """
                select f.journey_id, f.step_id, f.touchpoint_id, f.field_type as type,
                    (f.collected_at at time zone z.time_zone)::date as day, coalesce(f.persona_key, '') as persona_key,
                    coalesce(f.channel, '') as channel, f.source_name,
                    case when m.scaled then f.scale_min else 0 end as scale_min,
                    case when m.scaled then f.scale_max else 1 end as scale_max,
                    f.higher_is_better or not m.scaled as higher_is_better,
                    case when m.scaled then round((f.value #>> '{}')::numeric, 4)
                         when f.field_type = 'BOOLEAN' then f.value::boolean::integer
                         else 0 end as value,
                    case when f.field_type = 'NUMBER' then (f.value #>> '{}')::numeric else 0 end as number,
                    %d as n
                from %s f
                cross join lateral (select f.field_type in ('NPS', 'CSAT', 'CES', 'RATING') as scaled) m
                cross join (select coalesce(
                    (select time_zone from tenant_setting where tenant_id = $1), 'UTC') as time_zone) z
                where f.tenant_id = $1 and f.resolution = 'RESOLVED'
                """.formatted(sign, records);
    }

    /** A lens that looks at nothing which the record tells has no figure to show. */
    private static final String SPREAD = """
            select $1, p.place_id, l.lens, l.persona_key, l.channel, l.source_name, g.grain, g.period, a.type, p.inside,
                a.scale_min, a.scale_max, a.higher_is_better, a.value, sum(a.n), sum(a.total), sum(a.squares)
            from (select journey_id, step_id, touchpoint_id, type, day, persona_key, channel, source_name, scale_min,
                      scale_max, higher_is_better, value, sum(n) as n, sum(n * number) as total,
                      sum(n * number * number) as squares
                  from answer group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) a
            cross join lateral (values
                ($3::uuid, a.journey_id is not null),
                (a.journey_id, a.step_id is not null or a.touchpoint_id is not null),
                (a.step_id, a.touchpoint_id is not null),
                (a.touchpoint_id, false)) as p (place_id, inside)
            cross join lateral (values
                ('DAY', a.day), ('MONTH', date_trunc('month', a.day)::date)) as g (grain, period)
            cross join lateral (values
                ('ALL', '', '', ''),
                ('PERSONA', a.persona_key, '', ''),
                ('CHANNEL', '', a.channel, ''),
                ('SOURCE', '', '', a.source_name),
                ('EACH', a.persona_key, a.channel, a.source_name)) as l (lens, persona_key, channel, source_name)
            where p.place_id is not null
              and (l.lens in ('ALL', 'SOURCE') or l.persona_key <> '' or l.channel <> '')
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
            """;

    private static final String NOW = answers("feedback", 1) + " and f.id = any ($2)";

    private static final String ADD = "with answer as materialized (" + NOW + ") " + INTO + SPREAD + OR_ADD;

    private static final String FORMER = answers("jsonb_populate_recordset(null::feedback, $4::text::jsonb)", -1);

    private static final String MOVE =
            "with answer as materialized (" + NOW + " union all " + FORMER + ") " + INTO + SPREAD + OR_ADD;

    /** Those of several personas may meet in one row, hence the sums. */
    private static final String HAND_OVER = "with moved as (delete from figure_count"
            + " where tenant_id = $1 and persona_key = any ($2) and lens in ('PERSONA', 'EACH') returning *) " + INTO
            + """
            select tenant_id, place_id, lens, $3, channel, source_name, grain, period, type, inside, scale_min,
                scale_max, higher_is_better, value, sum(n), sum(total), sum(squares)
            from moved
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
            """ + OR_ADD;

    private static final String CLEAR = "delete from figure_count where tenant_id = $1";

    @Override
    public Uni<Void> add(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds) {
        return feedbackIds.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(ADD)
                        .execute(Tuple.of(tenantId, feedbackIds.toArray(UUID[]::new), Slice.TENANT))
                        .replaceWithVoid();
    }

    @Override
    public Uni<Void> move(SqlConnection connection, UUID tenantId, String former, Collection<UUID> feedbackIds) {
        return connection
                .preparedQuery(MOVE)
                .execute(Tuple.of(tenantId, feedbackIds.toArray(UUID[]::new), Slice.TENANT, former))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> clear(SqlConnection connection, UUID tenantId) {
        return connection.preparedQuery(CLEAR).execute(Tuple.of(tenantId)).replaceWithVoid();
    }

    @Override
    public Uni<Void> handOver(
            SqlConnection connection, UUID tenantId, Collection<String> personaKeys, String toPersonaKey) {
        return connection
                .preparedQuery(HAND_OVER)
                .execute(Tuple.of(tenantId, personaKeys.toArray(String[]::new), toPersonaKey))
                .replaceWithVoid();
    }
}
