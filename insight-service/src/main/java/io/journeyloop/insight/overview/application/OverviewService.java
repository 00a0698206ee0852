package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.insights.application.InsightService;
import io.journeyloop.insight.insights.domain.Experience;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.metrics.application.Answers;
import io.journeyloop.insight.metrics.application.Arrears;
import io.journeyloop.insight.metrics.application.FigureCounts;
import io.journeyloop.insight.metrics.application.FigureFilter;
import io.journeyloop.insight.metrics.application.MetricService;
import io.journeyloop.insight.metrics.application.ScopeQuery;
import io.journeyloop.insight.metrics.application.Slice;
import io.journeyloop.insight.structure.PersonaReplica;
import io.journeyloop.insight.structure.PersonaReplica.KnownPersona;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
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

/** What is known about many places, by a handful of statements however many they are. */
@ApplicationScoped
public class OverviewService {

    /** The key of a persona that was never heard of: nobody answered in its name. */
    private static final String NOBODY = "";

    private final Arrears arrears;
    private final TenantTransactions transactions;
    private final PersonaReplica personas;
    private final FigureCounts counts;
    private final ScopeInsights scopeInsights;
    private final InsightService insights;

    OverviewService(
            Arrears arrears,
            TenantTransactions transactions,
            PersonaReplica personas,
            FigureCounts counts,
            ScopeInsights scopeInsights,
            InsightService insights) {
        this.arrears = arrears;
        this.transactions = transactions;
        this.personas = personas;
        this.counts = counts;
        this.scopeInsights = scopeInsights;
        this.insights = insights;
    }

    private record Found(List<Answers> counts, List<List<UUID>> insightIds) {}

    /** What is known about each place, and the insights of the given ids. */
    public Uni<Overviews> of(UUID tenantId, List<ScopeQuery> scopes, List<UUID> insightIds) {
        return places(tenantId, scopes)
                .chain(found -> insights(tenantId, found.insightIds(), insightIds)
                        .map(byId -> new Overviews(overviews(scopes, found, byId), present(insightIds, byId))));
    }

    private Uni<Found> places(UUID tenantId, List<ScopeQuery> scopes) {
        return scopes.isEmpty()
                ? Uni.createFrom().item(new Found(List.of(), List.of()))
                : arrears.settle(tenantId)
                        .chain(() -> transactions.readSql(
                                tenantId,
                                connection -> answers(connection, tenantId, scopes)
                                        .chain(answers -> scopeInsights
                                                .find(connection, tenantId, scopes)
                                                .map(ids -> new Found(answers, ids)))));
    }

    private Uni<List<Answers>> answers(SqlConnection connection, UUID tenantId, List<ScopeQuery> scopes) {
        Set<UUID> named = scopes.stream()
                .map(ScopeQuery::personaId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return personas.byId(connection, tenantId, named)
                .map(known -> scopes.stream().map(scope -> slice(scope, known)).toList())
                .chain(slices -> counts.find(connection, tenantId, slices))
                .map(found -> found.stream().map(Answers::new).toList());
    }

    private static Slice slice(ScopeQuery scope, Map<UUID, KnownPersona> known) {
        UUID personaId = scope.personaId();
        KnownPersona persona = personaId == null ? null : known.get(personaId);
        String key = persona == null ? NOBODY : persona.key();
        return Slice.of(List.of(scope.placeId()), personaId == null ? null : key, null, null, scope.window());
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

    private static Overview overview(ScopeQuery scope, Answers counted, List<Insight> insights) {
        FigureFilter figureScope = new FigureFilter(
                scope.journeyId(), null, scope.stepId(), scope.touchpointId(), null, null, null, scope.window());
        return new Overview(
                insights,
                MetricService.usual(counted, scope.isJourney()),
                figureScope,
                Experience.of(insights, scope.personaId()),
                counted.records());
    }
}
