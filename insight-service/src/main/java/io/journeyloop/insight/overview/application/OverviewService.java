package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.insights.application.InsightReliability.Weighed;
import io.journeyloop.insight.insights.domain.Experience;
import io.journeyloop.insight.metrics.application.Answers;
import io.journeyloop.insight.metrics.application.Arrears;
import io.journeyloop.insight.metrics.application.Audience;
import io.journeyloop.insight.metrics.application.FigureCounts;
import io.journeyloop.insight.metrics.application.FigureFilter;
import io.journeyloop.insight.metrics.application.MetricService;
import io.journeyloop.insight.metrics.application.ScopeQuery;
import io.journeyloop.insight.metrics.application.Slice;
import io.journeyloop.insight.structure.PersonaReplica;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is known about many places, by a handful of statements however many they are. */
@ApplicationScoped
public class OverviewService {

    private final Arrears arrears;
    private final TenantTransactions transactions;
    private final PersonaReplica personas;
    private final FigureCounts counts;
    private final ScopeInsights scopeInsights;
    private final PlaceInsights insights;

    OverviewService(
            Arrears arrears,
            TenantTransactions transactions,
            PersonaReplica personas,
            FigureCounts counts,
            ScopeInsights scopeInsights,
            PlaceInsights insights) {
        this.arrears = arrears;
        this.transactions = transactions;
        this.personas = personas;
        this.counts = counts;
        this.scopeInsights = scopeInsights;
        this.insights = insights;
    }

    /** What was found at places, as they were looked at: of merged personas their survivors. */
    private record Found(
            List<ScopeQuery> scopes, List<Slice> slices, List<Answers> counts, List<List<UUID>> insightIds) {}

    /** What is known about each place, and the insights of the given ids. */
    public Uni<Overviews> of(UUID tenantId, List<ScopeQuery> scopes, List<UUID> insightIds) {
        return places(tenantId, scopes)
                .chain(found -> insights(tenantId, found.insightIds(), insightIds)
                        .map(byId -> new Overviews(overviews(found, byId), PlaceInsights.present(insightIds, byId))));
    }

    private Uni<Found> places(UUID tenantId, List<ScopeQuery> scopes) {
        return scopes.isEmpty()
                ? Uni.createFrom().item(new Found(List.of(), List.of(), List.of(), List.of()))
                : arrears.settle(tenantId)
                        .chain(() -> transactions.readSql(
                                tenantId,
                                connection -> ScopePersonas.of(personas, connection, tenantId, scopes)
                                        .chain(known -> found(connection, tenantId, scopes, known))));
    }

    private Uni<Found> found(SqlConnection connection, UUID tenantId, List<ScopeQuery> asked, ScopePersonas known) {
        List<ScopeQuery> scopes = known.lookAt(asked);
        List<Slice> slices = asked.stream().map(known::slice).toList();
        return counts.find(connection, tenantId, slices)
                .chain(answers -> scopeInsights
                        .find(connection, tenantId, scopes)
                        .map(ids -> new Found(
                                scopes,
                                slices,
                                answers.stream().map(Answers::new).toList(),
                                ids)));
    }

    private Uni<Map<UUID, Weighed>> insights(UUID tenantId, List<List<UUID>> ofPlaces, List<UUID> others) {
        Set<UUID> distinct = Stream.concat(ofPlaces.stream().flatMap(Collection::stream), others.stream())
                .collect(Collectors.toSet());
        return insights.weighed(tenantId, distinct);
    }

    private static List<Overview> overviews(Found found, Map<UUID, Weighed> byId) {
        return IntStream.range(0, found.scopes().size())
                .mapToObj(i -> overview(
                        found.scopes().get(i),
                        found.slices().get(i).audience(),
                        found.counts().get(i),
                        PlaceInsights.present(found.insightIds().get(i), byId)))
                .toList();
    }

    private static Overview overview(ScopeQuery scope, Audience audience, Answers counted, List<Weighed> weighed) {
        FigureFilter figureScope = new FigureFilter(
                scope.journeyId(), null, scope.stepId(), scope.touchpointId(), audience, scope.window());
        return new Overview(
                weighed,
                MetricService.usual(counted, scope.isJourney()),
                figureScope,
                Experience.of(weighed.stream().map(Weighed::insight).toList(), scope.personaId()),
                counted.records());
    }
}
