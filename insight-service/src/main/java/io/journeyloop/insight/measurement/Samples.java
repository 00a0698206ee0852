package io.journeyloop.insight.measurement;

import io.journeyloop.insight.measurement.MeasurementRequest.Side;
import io.journeyloop.insight.metrics.application.Answers;
import io.journeyloop.insight.metrics.application.CountedAnswer;
import io.journeyloop.insight.metrics.application.FigureCounts;
import io.journeyloop.insight.metrics.application.FigureScope;
import io.journeyloop.insight.metrics.application.FigureScopes;
import io.journeyloop.insight.metrics.application.MetricDefinitions;
import io.journeyloop.insight.metrics.domain.Level;
import io.journeyloop.insight.metrics.domain.Measure;
import io.journeyloop.insight.metrics.domain.MetricProfile;
import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.insight.settings.TimeZones;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts samples to the moment: whole days from the counts, what is left of days from the records themselves. */
@ApplicationScoped
class Samples {

    private final FigureScopes scopes;
    private final FigureCounts counts;
    private final EdgeAnswers edges;
    private final TimeZones zones;

    Samples(FigureScopes scopes, FigureCounts counts, EdgeAnswers edges, TimeZones zones) {
        this.scopes = scopes;
        this.counts = counts;
        this.edges = edges;
        this.zones = zones;
    }

    /** What was found of one side. */
    private record Found(boolean journey, List<CountedAnswer> answers) {}

    /**
     * The samples of all sides.
     *
     * @param metric what is measured for a side, and where
     */
    Uni<EvidenceMeasured> of(
            SqlConnection connection, UUID tenantId, MeasurementRequest request, Function<Side, MetricProfile> metric) {
        Measure measure = metric.apply(request.sides().getFirst()).measure();
        return Multi.createFrom()
                .iterable(request.sides())
                .onItem()
                .transformToUniAndConcatenate(side -> find(connection, tenantId, side, metric.apply(side)))
                .collect()
                .asList()
                .map(found -> new EvidenceMeasured(
                        request.measurementId(), measure.direction(), samples(measure, found), null));
    }

    private Uni<Found> find(SqlConnection connection, UUID tenantId, Side side, MetricProfile metric) {
        return scopes.find(connection, tenantId, MetricDefinitions.query(metric, Window.EVER))
                .chain(scope -> zones.of(connection, tenantId)
                        .map(zone -> SplitWindow.of(side.from(), side.to(), zone))
                        .chain(window -> wholeDays(connection, tenantId, scope, window)
                                .chain(days -> edges.find(connection, tenantId, scope.slice(), window.edges())
                                        .map(rest -> new Found(
                                                scope.isJourney(),
                                                Stream.concat(days.stream(), rest.stream())
                                                        .toList())))));
    }

    private Uni<List<CountedAnswer>> wholeDays(
            SqlConnection connection, UUID tenantId, FigureScope scope, SplitWindow window) {
        Window days = window.days();
        return days == null
                ? Uni.createFrom().item(List.of())
                : counts.find(connection, tenantId, List.of(scope.slice().in(days)))
                        .map(List::getFirst);
    }

    /** Both sides are seen in the same way: a journey speaks for itself on both, or on neither. */
    private static List<SampleCounts> samples(Measure measure, List<Found> found) {
        var all = new Answers(
                found.stream().flatMap(side -> side.answers().stream()).toList());
        Level level = found.stream().allMatch(Found::journey)
                ? all.ofJourney(measure, null).level()
                : Level.POOLED;
        return found.stream()
                .map(side -> new Answers(side.answers()).of(measure, level).figure())
                .map(SampleCounts::of)
                .toList();
    }
}
