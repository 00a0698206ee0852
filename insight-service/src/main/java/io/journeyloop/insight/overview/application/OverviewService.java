package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.insights.application.InsightService;
import io.journeyloop.insight.insights.domain.Experience;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.metrics.application.FigureCounts;
import io.journeyloop.insight.metrics.application.FigureFilter;
import io.journeyloop.insight.metrics.application.MetricService;
import io.journeyloop.insight.metrics.application.ScopeCounts;
import io.journeyloop.insight.metrics.application.ScopeQuery;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is known about many places, by three statements however many they are. */
@ApplicationScoped
public class OverviewService {

    private final TenantTransactions transactions;
    private final FigureCounts counts;
    private final ScopeInsights scopeInsights;
    private final InsightService insights;

    OverviewService(
            TenantTransactions transactions,
            FigureCounts counts,
            ScopeInsights scopeInsights,
            InsightService insights) {
        this.transactions = transactions;
        this.counts = counts;
        this.scopeInsights = scopeInsights;
        this.insights = insights;
    }

    private record Found(List<ScopeCounts> counts, List<List<UUID>> insightIds) {}

    /** What is known about each place, and the insights of the given ids. */
    public Uni<Overviews> of(UUID tenantId, List<ScopeQuery> scopes, List<UUID> insightIds) {
        return places(tenantId, scopes)
                .chain(found -> insights(tenantId, found.insightIds(), insightIds)
                        .map(byId -> new Overviews(overviews(scopes, found, byId), present(insightIds, byId))));
    }

    private Uni<Found> places(UUID tenantId, List<ScopeQuery> scopes) {
        return scopes.isEmpty()
                ? Uni.createFrom().item(new Found(List.of(), List.of()))
                : transactions.readSql(
                        tenantId,
                        connection -> counts.find(connection, tenantId, scopes)
                                .chain(counted -> scopeInsights
                                        .find(connection, tenantId, scopes)
                                        .map(ids -> new Found(counted, ids))));
    }

    private Uni<Map<UUID, Insight>> insights(UUID tenantId, List<List<UUID>> ofPlaces, List<UUID> others) {
        Set<UUID> distinct = Stream.concat(ofPlaces.stream().flatMap(Collection::stream), others.stream())
                .collect(Collectors.toSet());
        return distinct.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : insights.getAll(tenantId, distinct)
                        .map(found -> found.stream().collect(Collectors.toMap(Insight::id, Function.identity())));
    }

    private static List<Insight> present(List<UUID> ids, Map<UUID, Insight> byId) {
        return ids.stream().distinct().map(byId::get).filter(Objects::nonNull).toList();
    }

    private static List<Overview> overviews(List<ScopeQuery> scopes, Found found, Map<UUID, Insight> byId) {
        return IntStream.range(0, scopes.size())
                .mapToObj(i -> overview(
                        scopes.get(i),
                        found.counts().get(i),
                        present(found.insightIds().get(i), byId)))
                .toList();
    }

    private static Overview overview(ScopeQuery scope, ScopeCounts counted, List<Insight> insights) {
        FigureFilter figureScope = new FigureFilter(
                scope.journeyId(), scope.stepId(), scope.touchpointId(), null, null, null, scope.window());
        return new Overview(
                insights,
                MetricService.compute(counted.answers()),
                figureScope,
                Experience.of(insights, scope.personaId()),
                counted.records());
    }
}
