package io.journeyloop.insight.metrics.persistence;

import io.journeyloop.insight.metrics.application.FigureCounts;
import io.journeyloop.insight.metrics.application.FigureFilter;
import io.journeyloop.insight.metrics.application.ScopeCounts;
import io.journeyloop.insight.metrics.application.ScopeQuery;
import io.journeyloop.insight.metrics.domain.AnswerCount;
import io.journeyloop.insight.metrics.domain.MetricType;
import io.journeyloop.insight.metrics.domain.Scale;
import io.journeyloop.kit.sql.Where;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The table {@code figure_count}: how often each answer was given, from which every figure is computed. */
@ApplicationScoped
class PostgresFigureCounts implements FigureCounts {

    /** What measures nothing is counted by its number only. */
    private static final String KEYS = """
            tenant_id, coalesce(journey_id, $3) as journey_id, coalesce(step_id, $3) as step_id,
                coalesce(touchpoint_id, $3) as touchpoint_id, field_type as type,
                (collected_at at time zone 'UTC')::date as day, source_name, coalesce(channel, '') as channel,
                coalesce(persona_key, '') as persona_key, case when m.measured then scale_min else 0 end as scale_min,
                case when m.measured then scale_max else 0 end as scale_max, higher_is_better,
                case when m.measured then round((value #>> '{}')::numeric, 4) else 0 end as value
            """;

    private static final String MEASURED = """
            cross join lateral (select field_type in ('NPS', 'CSAT', 'CES', 'RATING') as measured) m
            """;

    private static final String INTO = """
            insert into figure_count as c (tenant_id, journey_id, step_id, touchpoint_id, type, day, source_name,
                channel, persona_key, scale_min, scale_max, higher_is_better, value, n)
            """;

    /** Rows are locked in the order of their key, so that two writers wait for each other instead of blocking. */
    private static final String IN_ORDER = """
            order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
            on conflict (tenant_id, journey_id, step_id, touchpoint_id, type, day, source_name, channel, persona_key,
                scale_min, scale_max, higher_is_better, value)
            do update set n = c.n + excluded.n
            """;

    private static final String ADD = INTO + "select " + KEYS + ", count(*) from feedback " + MEASURED + """
            where tenant_id = $1 and id = any ($2) and resolution = 'RESOLVED'
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
            """ + IN_ORDER;

    private static final String FORMER = "jsonb_populate_recordset(null::feedback, $2::text::jsonb) ";

    private static final String MOVE = INTO + """
            select tenant_id, journey_id, step_id, touchpoint_id, type, day, source_name, channel, persona_key,
                scale_min, scale_max, higher_is_better, value, sum(n)
            from (select\s""" + KEYS + ", 1 as n from feedback " + MEASURED + """
                  where tenant_id = $1 and id = any ($4) and resolution = 'RESOLVED'
                  union all
                  select\s""" + KEYS
            + ", -1 as n from " + FORMER + MEASURED + """
                  where tenant_id = $1 and resolution = 'RESOLVED') moved
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
            having sum(n) <> 0
            """ + IN_ORDER;

    private static final String FORGET = """
            delete from figure_count c
            using (select distinct\s""" + KEYS + " from " + FORMER + MEASURED + """
                   where tenant_id = $1 and resolution = 'RESOLVED') f
            where c.tenant_id = $1 and c.n = 0
              and (c.journey_id, c.step_id, c.touchpoint_id, c.type, c.day, c.source_name)
                = (f.journey_id, f.step_id, f.touchpoint_id, f.type, f.day, f.source_name)
            """;

    private static final String FIND_MANY = """
            select s.position, c.type, c.scale_min, c.scale_max, c.higher_is_better, c.value, sum(c.n)::bigint as n
            from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::date[], $7::date[]) with ordinality
                as s (journey_id, step_id, touchpoint_id, persona_id, first_day, end_day, position)
            left join persona_replica p on p.tenant_id = $1 and p.id = s.persona_id
            join figure_count c on c.tenant_id = $1 and c.journey_id = s.journey_id
                and c.step_id = coalesce(s.step_id, c.step_id)
                and c.touchpoint_id = coalesce(s.touchpoint_id, c.touchpoint_id)
            where (s.persona_id is null or c.persona_key = p.key)
              and (s.first_day is null or c.day >= s.first_day) and (s.end_day is null or c.day < s.end_day)
            group by 1, 2, 3, 4, 5, 6
            """;

    private static final UUID NONE = new UUID(0, 0);

    @Override
    public Uni<Void> add(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds) {
        return connection
                .preparedQuery(ADD)
                .execute(Tuple.of(tenantId, feedbackIds.toArray(UUID[]::new), NONE))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> move(SqlConnection connection, UUID tenantId, String former, Collection<UUID> feedbackIds) {
        return connection
                .preparedQuery(MOVE)
                .execute(Tuple.of(tenantId, former, NONE, feedbackIds.toArray(UUID[]::new)))
                .chain(() -> connection.preparedQuery(FORGET).execute(Tuple.of(tenantId, former, NONE)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<MetricType, List<AnswerCount>>> find(SqlConnection connection, UUID tenantId, FigureFilter filter) {
        Where where = Where.tenant(tenantId)
                .and("journey_id = ?", filter.journeyId())
                .and("step_id = ?", filter.stepId())
                .and("touchpoint_id = ?", filter.touchpointId())
                .and("persona_key = ?", filter.personaKey())
                .and("channel = ?", filter.channel())
                .and("source_name = ?", filter.source())
                .and("day >= ?", filter.window().from())
                .and("day < ?", filter.window().to());
        String query = "select type, scale_min, scale_max, higher_is_better, value, sum(n)::bigint as n"
                + " from figure_count where " + where
                + " and type in ('NPS', 'CSAT', 'CES', 'RATING') group by 1, 2, 3, 4, 5";
        return connection.preparedQuery(query).execute(where.parameters()).map(rows -> byType(rows));
    }

    @Override
    public Uni<List<ScopeCounts>> find(SqlConnection connection, UUID tenantId, List<ScopeQuery> scopes) {
        Tuple parameters = Tuple.of(tenantId)
                .addArrayOfUUID(column(scopes, ScopeQuery::journeyId, UUID[]::new))
                .addArrayOfUUID(column(scopes, ScopeQuery::stepId, UUID[]::new))
                .addArrayOfUUID(column(scopes, ScopeQuery::touchpointId, UUID[]::new))
                .addArrayOfUUID(column(scopes, ScopeQuery::personaId, UUID[]::new))
                .addArrayOfLocalDate(column(scopes, scope -> scope.window().from(), LocalDate[]::new))
                .addArrayOfLocalDate(column(scopes, scope -> scope.window().to(), LocalDate[]::new));
        return connection.preparedQuery(FIND_MANY).execute(parameters).map(rows -> {
            Map<Long, List<Row>> byScope = new HashMap<>();
            rows.forEach(row -> byScope.computeIfAbsent(row.getLong("position"), position -> new ArrayList<>())
                    .add(row));
            return LongStream.rangeClosed(1, scopes.size())
                    .mapToObj(position -> counts(byScope.getOrDefault(position, List.of())))
                    .toList();
        });
    }

    private static <T> T[] column(
            List<ScopeQuery> scopes, Function<ScopeQuery, @Nullable T> column, IntFunction<T[]> array) {
        return scopes.stream().map(column).toArray(array);
    }

    private static ScopeCounts counts(List<Row> rows) {
        long records = rows.stream().mapToLong(row -> row.getLong("n")).sum();
        Set<String> measured =
                Arrays.stream(MetricType.values()).map(Enum::name).collect(Collectors.toSet());
        return new ScopeCounts(
                records,
                byType(rows.stream()
                        .filter(row -> measured.contains(row.getString("type")))
                        .toList()));
    }

    private static Map<MetricType, List<AnswerCount>> byType(Iterable<Row> rows) {
        Map<MetricType, List<AnswerCount>> counts = new EnumMap<>(MetricType.class);
        rows.forEach(row -> counts.computeIfAbsent(MetricType.valueOf(row.getString("type")), type -> new ArrayList<>())
                .add(answer(row)));
        return counts;
    }

    private static AnswerCount answer(Row row) {
        return new AnswerCount(
                row.getDouble("value"),
                new Scale(row.getDouble("scale_min"), row.getDouble("scale_max")),
                row.getBoolean("higher_is_better"),
                row.getLong("n"));
    }
}
