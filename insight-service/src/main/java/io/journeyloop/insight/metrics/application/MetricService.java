package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.application.ScopedFigures.Item;
import io.journeyloop.insight.metrics.domain.Difference;
import io.journeyloop.insight.metrics.domain.Level;
import io.journeyloop.insight.metrics.domain.Measure;
import io.journeyloop.insight.metrics.domain.MetricType;
import io.journeyloop.insight.metrics.domain.Standing;
import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.insight.segments.SegmentReplica;
import io.journeyloop.insight.segments.SegmentReplica.KnownSegment;
import io.journeyloop.insight.settings.TimeZones;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures over what customers answered, computed from the counts when they are asked for. */
@ApplicationScoped
public class MetricService {

    private final Arrears arrears;
    private final TenantTransactions transactions;
    private final FigureScopes scopes;
    private final FigureCounts counts;
    private final SegmentReplica segments;
    private final TimeZones zones;
    private final Clock clock;

    MetricService(
            Arrears arrears,
            TenantTransactions transactions,
            FigureScopes scopes,
            FigureCounts counts,
            SegmentReplica segments,
            TimeZones zones,
            Clock clock) {
        this.arrears = arrears;
        this.transactions = transactions;
        this.scopes = scopes;
        this.counts = counts;
        this.segments = segments;
        this.zones = zones;
        this.clock = clock;
    }

    /** The figures of a scope, one for each type that was asked for, each beside the one of the time before. */
    public Uni<ScopedFigures> figures(UUID tenantId, MetricQuery query) {
        return read(
                tenantId,
                query,
                (connection, scope) -> before(connection, tenantId, query.window())
                        .chain(before -> answers(connection, tenantId, nowAndBefore(scope.slice(), before))
                                .map(found -> new ScopedFigures(
                                        scope.filter(),
                                        query.measures().stream()
                                                .map(measure -> item(scope, query, measure, before.orElse(null), found))
                                                .toList()))));
    }

    /** As long a time just before a window that has a beginning; one without an end ends with the tenant's today. */
    private Uni<Optional<Window>> before(SqlConnection connection, UUID tenantId, Window window) {
        return window.from() == null
                ? Uni.createFrom().item(Optional.empty())
                : today(connection, tenantId).map(today -> Optional.ofNullable(window.previous(today)));
    }

    private static List<Slice> nowAndBefore(Slice now, Optional<Window> before) {
        return Stream.concat(Stream.of(now), before.map(now::in).stream()).toList();
    }

    private Uni<LocalDate> today(SqlConnection connection, UUID tenantId) {
        return zones.of(connection, tenantId).map(zone -> LocalDate.now(clock.withZone(zone)));
    }

    /**
     * The figure of each window.
     *
     * @param windows made of the day that it is for the tenant
     */
    public Uni<List<ScopedFigures>> series(
            UUID tenantId, MetricQuery query, Function<LocalDate, List<Window>> windows) {
        return read(
                tenantId,
                query,
                (connection, scope) -> today(connection, tenantId)
                        .map(windows)
                        .chain(all -> answers(connection, tenantId, inEach(all, scope.slice()))
                                .map(found -> IntStream.range(0, all.size())
                                        .mapToObj(i -> point(scope, query, all.get(i), found.get(i)))
                                        .toList())));
    }

    private static List<Slice> inEach(List<Window> windows, Slice slice) {
        return windows.stream().map(slice::in).toList();
    }

    private static ScopedFigures point(FigureScope scope, MetricQuery query, Window window, Answers answers) {
        return new ScopedFigures(
                scope.filter().in(window),
                query.measures().stream()
                        .map(measure -> alone(scope, query, measure, answers))
                        .toList());
    }

    /** The query's first figure for each persona, channel, source or segment, with the differences between them. */
    public Uni<Consistency> consistency(UUID tenantId, MetricQuery query, Lens by) {
        Measure measure = query.measures().getFirst();
        return by == Lens.SEGMENT
                ? ofSegments(tenantId, query, measure)
                : read(
                        tenantId,
                        query,
                        (connection, scope) -> answers(
                                        connection,
                                        tenantId,
                                        List.of(scope.slice().by(by)))
                                .map(found -> Consistency.of(
                                        scope.filter(),
                                        by,
                                        measure.direction(),
                                        found.getFirst(),
                                        part -> alone(scope, query, measure, part))));
    }

    /** A customer may belong to several segments, so each one is looked at by itself. */
    private Uni<Consistency> ofSegments(UUID tenantId, MetricQuery query, Measure measure) {
        return read(
                tenantId,
                query,
                (connection, scope) -> segments(connection, tenantId, scope)
                        .chain(known -> counts.find(connection, tenantId, slices(scope, known))
                                .map(found -> Consistency.of(
                                        scope.filter(),
                                        Lens.SEGMENT,
                                        measure.direction(),
                                        parts(known, found),
                                        part -> alone(scope, query, measure, part)))));
    }

    /** Those that a query can be about: all, or the one that it names. */
    private Uni<List<KnownSegment>> segments(SqlConnection connection, UUID tenantId, FigureScope scope) {
        UUID named = scope.filter().audience().segmentId();
        return segments.living(connection, tenantId)
                .map(living -> living.stream()
                        .filter(segment -> named == null || named.equals(segment.id()))
                        .toList());
    }

    private static List<Slice> slices(FigureScope scope, List<KnownSegment> segments) {
        return segments.stream()
                .map(segment -> scope.slice().inSegment(segment.id()))
                .toList();
    }

    private static Map<String, Answers> parts(List<KnownSegment> segments, List<List<CountedAnswer>> found) {
        return IntStream.range(0, segments.size())
                .boxed()
                .collect(Collectors.toMap(i -> segments.get(i).key(), i -> new Answers(found.get(i))));
    }

    private Uni<List<Answers>> answers(SqlConnection connection, UUID tenantId, List<Slice> slices) {
        return counts.find(connection, tenantId, slices)
                .map(found -> found.stream().map(Answers::new).toList());
    }

    private <T> Uni<T> read(UUID tenantId, MetricQuery query, BiFunction<SqlConnection, FigureScope, Uni<T>> work) {
        return arrears.settle(tenantId)
                .chain(() -> transactions.readSql(
                        tenantId,
                        connection -> scopes.find(connection, tenantId, query)
                                .chain(scope -> work.apply(connection, scope))));
    }

    private static Item item(
            FigureScope scope, MetricQuery query, Measure measure, @Nullable Window before, List<Answers> found) {
        PlacedFigure now = figure(scope, query, measure, found.getFirst());
        if (before == null) {
            return item(query, measure, now, null);
        }
        PlacedFigure then = found.getLast().of(measure, now.level());
        Difference difference = Difference.between(then.figure(), now.figure(), measure.direction());
        return item(query, measure, now, new Trend(before, then.figure(), difference));
    }

    private static Item alone(FigureScope scope, MetricQuery query, Measure measure, Answers answers) {
        return item(query, measure, figure(scope, query, measure, answers), null);
    }

    private static Item item(MetricQuery query, Measure measure, PlacedFigure figure, @Nullable Trend trend) {
        Standing standing = Standing.of(query.target(), figure.figure().estimate(), measure.direction());
        return new Item(figure, trend, standing);
    }

    private static PlacedFigure figure(FigureScope scope, MetricQuery query, Measure measure, Answers answers) {
        return scope.isJourney()
                ? answers.ofJourney(measure, query.level())
                : answers.of(measure, Objects.requireNonNullElse(query.level(), Level.POOLED));
    }

    /** The usual figures in their usual way, for a journey or a place in one. */
    public static List<PlacedFigure> usual(Answers answers, boolean isJourney) {
        return MetricType.usual().stream()
                .map(type -> Measure.of(type, type.defaultMethod()))
                .map(measure -> isJourney ? answers.ofJourney(measure, null) : answers.of(measure, Level.POOLED))
                .toList();
    }
}
