package io.journeyloop.insight.metrics.persistence;

import io.journeyloop.insight.metrics.application.FigureTally;
import io.journeyloop.insight.metrics.application.Slice;
import io.journeyloop.insight.segments.Move;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Writes the tables {@code figure_series} and {@code figure_count}. */
@ApplicationScoped
class PostgresFigureTally implements FigureTally {

    private static final String SERIES = """
            place_id, lens, segment_id, persona_key, channel, source_name, type, inside, scale_min, scale_max,
            higher_is_better
            """;

    private static final String ADD_SERIES =
            "insert into figure_series (tenant_id, id, " + SERIES + ") select $1, series_id, " + SERIES;

    private static final String UNLESS_KNOWN = " on conflict do nothing";

    /** Numbers are summed where there are any, which few answers have. */
    private static final String ADD_COUNTS = """
            insert into figure_count as c (tenant_id, series_id, grain, period, value, n, total, squares)
            select $1, s.series_id, a.grain, a.period, a.value, sum(a.n),
                coalesce(sum(a.total) filter (where a.total <> 0), 0),
                coalesce(sum(a.squares) filter (where a.squares <> 0), 0)
            """;

    /** Those that lie together are written together. */
    private static final String OR_ADD = """
            group by 2, 3, 4, 5
            order by 2, 3, 4, 5
            on conflict (tenant_id, series_id, grain, period, value)
            do update set n = c.n + excluded.n, total = c.total + excluded.total, squares = c.squares + excluded.squares
            """;

    /** Zero stands for everybody; then the segments that the record's customer belongs to now. */
    private static final String EVERYBODY_AND_SEGMENTS = """
            $3::uuid || array(
                select s.segment_id from segment_member s
                where s.tenant_id = $1 and s.customer_hash = f.customer_hash)
            """;

    /**
     * What measures nothing is counted by its number only, on a scale of its own; of yes and no, yes is one.
     *
     * @param records the records, named f
     * @param n how often each one counts
     * @param segments for whom
     */
    private static String answers(String records, String n, String segments) {
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
                    %s as n, %s as segments
                from %s
                cross join lateral (select f.field_type in ('NPS', 'CSAT', 'CES', 'RATING') as scaled) m
                cross join (select coalesce(
                    (select time_zone from tenant_setting where tenant_id = $1), 'UTC') as time_zone) z
                where f.tenant_id = $1 and f.resolution = 'RESOLVED'
                """.formatted(n, segments, records);
    }

    /**
     * What the answers are counted for, each with all its answers: a few series for a thousand of them. A lens that looks
     * at nothing which the record tells has no figure to show.
     */
    private static final String SPREAD =
            """
            , counted as (
                select journey_id, step_id, touchpoint_id, type, segment_id, persona_key, channel, source_name, scale_min,
                    scale_max, higher_is_better, day, value, sum(n)::integer as n,
                    coalesce(sum(n * number) filter (where number <> 0), 0) as total,
                    coalesce(sum(n * number * number) filter (where number <> 0), 0) as squares
                from answer cross join lateral unnest(segments) as segment_id
                group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
            together as (
                select journey_id, step_id, touchpoint_id, type, segment_id, persona_key, channel, source_name, scale_min,
                    scale_max, higher_is_better, array_agg(day) as days, array_agg(value) as answered,
                    array_agg(n) as counts, array_agg(total) as totals, array_agg(squares) as squares
                from counted
                group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
            spread as materialized (
                select figure_series_id(p.place_id, l.lens, a.segment_id, l.persona_key, l.channel, l.source_name, a.type,
                        p.inside, a.scale_min, a.scale_max, a.higher_is_better) as series_id,
                    p.place_id, l.lens, a.segment_id, l.persona_key, l.channel, l.source_name, a.type, p.inside,
                    a.scale_min, a.scale_max, a.higher_is_better, a.days, a.answered, a.counts, a.totals, a.squares
                from together a
                cross join lateral (select a.segment_id = $3::uuid as everybody) e
                cross join lateral (values
                    ($3::uuid, a.journey_id is not null),
                    (a.journey_id, a.step_id is not null or a.touchpoint_id is not null),
                    (a.step_id, a.touchpoint_id is not null),
                    (a.touchpoint_id, false)) as p (place_id, inside)
                cross join lateral (values
                    ('ALL', '', '', '', e.everybody),
                    ('PERSONA', a.persona_key, '', '', e.everybody and a.persona_key <> ''),
                    ('CHANNEL', '', a.channel, '', e.everybody and a.channel <> ''),
                    ('SOURCE', '', '', a.source_name, e.everybody),
                    ('SEGMENT', '', '', '', not e.everybody),
                    ('EACH', a.persona_key, a.channel, a.source_name,
                        not e.everybody or a.persona_key <> '' or a.channel <> ''))
                    as l (lens, persona_key, channel, source_name, shows)
                where p.place_id is not null and l.shows),
            """ + "named as (" + ADD_SERIES + " from spread" + UNLESS_KNOWN + ")" + ADD_COUNTS + """
            from spread s
            cross join lateral unnest(s.days, s.answered, s.counts, s.totals, s.squares)
                as given (day, value, n, total, squares)
            cross join lateral (values ('DAY', given.day), ('MONTH', date_trunc('month', given.day)::date))
                as g (grain, period)
            cross join lateral (select g.grain, g.period, given.value, given.n, given.total, given.squares) a
            """ + OR_ADD;

    private static final String NOW = answers("feedback f", "1", EVERYBODY_AND_SEGMENTS) + " and f.id = any ($2)";

    private static final String ADD = "with answer as materialized (" + NOW + ")" + SPREAD;

    private static final String FORMER =
            answers("jsonb_populate_recordset(null::feedback, $4::text::jsonb) f", "-1", EVERYBODY_AND_SEGMENTS);

    private static final String MOVE = "with answer as materialized (" + NOW + " union all " + FORMER + ")" + SPREAD;

    /** Each customer's records are looked up by themselves, whatever is believed of the number of records. */
    private static final String FOLLOW =
            "with answer as materialized (" + answers("""
                    unnest($2::text[], $4::uuid[], $5::integer[]) as s (customer_hash, segment_id, n)
                    cross join lateral (
                        select * from feedback r where r.tenant_id = $1 and r.customer_hash = s.customer_hash offset 0) f
                    """, "s.n", "array[s.segment_id]") + ")" + SPREAD;

    /**
     * Those of several personas may meet in one row, hence the sums. Counts are looked up series by series, whatever is
     * believed of their number.
     */
    private static final String HAND_OVER =
            """
            with former as materialized (
                select id, figure_series_id(place_id, lens, segment_id, $3::text, channel, source_name, type, inside, scale_min,
                        scale_max, higher_is_better) as series_id,
                    place_id, lens, segment_id, $3::text as persona_key, channel, source_name, type, inside, scale_min,
                    scale_max, higher_is_better
                from figure_series
                where tenant_id = $1 and persona_key = any ($2) and lens in ('PERSONA', 'EACH')),
            emptied as (
                delete from figure_count where tenant_id = $1 and series_id = any (array(select id from former))),
            forgotten as (
                delete from figure_series where tenant_id = $1 and id = any (array(select id from former))),
            """ + "named as (" + ADD_SERIES + " from former" + UNLESS_KNOWN + ")" + ADD_COUNTS + """
            from former s
            cross join lateral (
                select * from figure_count r where r.tenant_id = $1 and r.series_id = s.id offset 0) a
            """ + OR_ADD;

    private static final String CLEAR = """
            with emptied as (delete from figure_count where tenant_id = $1)
            delete from figure_series where tenant_id = $1
            """;

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
    public Uni<Void> follow(SqlConnection connection, UUID tenantId, Collection<Move> moves) {
        Tuple parameters = Tuple.of(tenantId, Move.customerHashes(moves), Slice.TENANT, Move.segmentIds(moves))
                .addArrayOfInteger(
                        moves.stream().map(move -> move.joined() ? 1 : -1).toArray(Integer[]::new));
        return moves.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(FOLLOW).execute(parameters).replaceWithVoid();
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
