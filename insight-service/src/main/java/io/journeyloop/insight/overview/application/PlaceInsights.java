package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.insights.application.InsightReliability;
import io.journeyloop.insight.insights.application.InsightReliability.Weighed;
import io.journeyloop.insight.insights.application.InsightService;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.metrics.application.ScopeQuery;
import io.journeyloop.insight.structure.PersonaReplica;
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

/** The insights about many places and nothing else, for whoever shows no figures: those take more to read. */
@ApplicationScoped
class PlaceInsights {

    private final TenantTransactions transactions;
    private final PersonaReplica personas;
    private final ScopeInsights scopeInsights;
    private final InsightService insights;
    private final InsightReliability reliability;

    PlaceInsights(
            TenantTransactions transactions,
            PersonaReplica personas,
            ScopeInsights scopeInsights,
            InsightService insights,
            InsightReliability reliability) {
        this.transactions = transactions;
        this.personas = personas;
        this.scopeInsights = scopeInsights;
        this.insights = insights;
        this.reliability = reliability;
    }

    /** The insights about each place, archived ones excepted. */
    Uni<List<List<Insight>>> about(UUID tenantId, List<ScopeQuery> scopes) {
        return ids(tenantId, scopes)
                .chain(places -> all(tenantId, distinct(places)).map(found -> placed(places, byId(found))));
    }

    /** The same, and how far each can be relied on. */
    Uni<List<List<Weighed>>> weighedAbout(UUID tenantId, List<ScopeQuery> scopes) {
        return ids(tenantId, scopes)
                .chain(places -> weighed(tenantId, distinct(places)).map(found -> placed(places, found)));
    }

    /** The insights of these ids that exist, and how far each can be relied on. */
    Uni<Map<UUID, Weighed>> weighed(UUID tenantId, Set<UUID> ids) {
        return all(tenantId, ids)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(List.<Weighed>of())
                        : reliability.weigh(tenantId, found))
                .map(found -> found.stream()
                        .collect(Collectors.toMap(weighed -> weighed.insight().id(), Function.identity())));
    }

    /** Those of the ids that were found, each once. */
    static <T> List<T> present(List<UUID> ids, Map<UUID, T> byId) {
        return ids.stream().distinct().map(byId::get).filter(Objects::nonNull).toList();
    }

    private Uni<List<List<UUID>>> ids(UUID tenantId, List<ScopeQuery> scopes) {
        return transactions.readSql(
                tenantId,
                connection -> ScopePersonas.of(personas, connection, tenantId, scopes)
                        .chain(known -> scopeInsights.find(connection, tenantId, known.lookAt(scopes))));
    }

    private Uni<List<Insight>> all(UUID tenantId, Set<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : insights.getAll(tenantId, ids);
    }

    private static Set<UUID> distinct(List<List<UUID>> places) {
        return places.stream().flatMap(Collection::stream).collect(Collectors.toSet());
    }

    private static Map<UUID, Insight> byId(List<Insight> insights) {
        return insights.stream().collect(Collectors.toMap(Insight::id, Function.identity()));
    }

    private static <T> List<List<T>> placed(List<List<UUID>> places, Map<UUID, T> byId) {
        return places.stream().map(ids -> present(ids, byId)).toList();
    }
}
