package io.journeyloop.insight.metrics.persistence;

import io.journeyloop.insight.metrics.application.Audience;
import io.journeyloop.insight.metrics.application.CountedAnswer;
import io.journeyloop.insight.metrics.application.FigureCounts;
import io.journeyloop.insight.metrics.application.Slice;
import io.journeyloop.insight.metrics.domain.AnswerCount;
import io.journeyloop.insight.metrics.domain.Scale;
import io.journeyloop.insight.metrics.domain.Span;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the tables {@code figure_series} and {@code figure_count}. */
@ApplicationScoped
class PostgresFigureCounts implements FigureCounts {

    private static final String FIND = """
            select w.position, s.type, s.inside, s.persona_key, s.channel, s.source_name, s.scale_min, s.scale_max,
                s.higher_is_better, c.value, sum(c.n)::bigint as n, sum(c.total) as total,
                sum(c.squares) as squares
            from unnest($2::integer[], $3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[],
                    $9::text[], $10::date[], $11::date[])
                as w (position, place_id, lens, segment_id, persona_key, channel, source_name, grain, first, "end")
            join figure_series s on s.tenant_id = $1 and s.place_id = w.place_id and s.lens = w.lens
                and s.segment_id = w.segment_id
            join figure_count c on c.tenant_id = $1 and c.series_id = s.id
                and c.grain = w.grain and c.period >= w.first and c.period < w."end"
            where (w.persona_key is null or s.persona_key = w.persona_key)
              and (w.channel is null or s.channel = w.channel)
              and (w.source_name is null or s.source_name = w.source_name)
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
            having sum(c.n) > 0
            """;

    private static final UUID EVERYBODY = new UUID(0, 0);

    /** A place of a slice in one of its window's spans. */
    private record Cell(int position, Slice slice, UUID placeId, Span span) {

        Audience audience() {
            return slice.audience();
        }
    }

    @Override
    public Uni<List<List<CountedAnswer>>> find(SqlConnection connection, UUID tenantId, List<Slice> slices) {
        List<Cell> cells = IntStream.range(0, slices.size())
                .boxed()
                .flatMap(position -> cells(position, slices.get(position)))
                .toList();
        Tuple parameters = Tuple.of(tenantId)
                .addArrayOfInteger(column(cells, Cell::position, Integer[]::new))
                .addArrayOfUUID(column(cells, Cell::placeId, UUID[]::new))
                .addArrayOfString(column(cells, cell -> cell.slice().lens().name(), String[]::new))
                .addArrayOfUUID(column(cells, PostgresFigureCounts::segment, UUID[]::new))
                .addArrayOfString(column(cells, cell -> cell.audience().personaKey(), String[]::new))
                .addArrayOfString(column(cells, cell -> cell.audience().channel(), String[]::new))
                .addArrayOfString(column(cells, cell -> cell.audience().source(), String[]::new))
                .addArrayOfString(column(cells, cell -> cell.span().grain().name(), String[]::new))
                .addArrayOfLocalDate(column(cells, cell -> cell.span().first(), LocalDate[]::new))
                .addArrayOfLocalDate(column(cells, cell -> cell.span().end(), LocalDate[]::new));
        return connection.preparedQuery(FIND).execute(parameters).map(rows -> {
            List<List<CountedAnswer>> found = new ArrayList<>();
            slices.forEach(slice -> found.add(new ArrayList<>()));
            rows.forEach(row -> found.get(row.getInteger("position")).add(answer(row)));
            return found;
        });
    }

    private static Stream<Cell> cells(int position, Slice slice) {
        return slice.placeIds().stream()
                .flatMap(placeId ->
                        slice.window().spans().stream().map(span -> new Cell(position, slice, placeId, span)));
    }

    /** Zero stands for everybody. */
    private static UUID segment(Cell cell) {
        return Objects.requireNonNullElse(cell.audience().segmentId(), EVERYBODY);
    }

    private static <T> T[] column(List<Cell> cells, Function<Cell, @Nullable T> column, IntFunction<T[]> array) {
        return cells.stream().map(column).toArray(array);
    }

    private static CountedAnswer answer(Row row) {
        return new CountedAnswer(
                row.getString("type"),
                row.getBoolean("inside"),
                row.getString("persona_key"),
                row.getString("channel"),
                row.getString("source_name"),
                new AnswerCount(
                        row.getDouble("value"),
                        new Scale(row.getDouble("scale_min"), row.getDouble("scale_max")),
                        row.getBoolean("higher_is_better"),
                        row.getLong("n")),
                row.getBigDecimal("total"),
                row.getBigDecimal("squares"));
    }
}
