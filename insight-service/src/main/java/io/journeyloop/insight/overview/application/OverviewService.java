package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.insights.application.InsightReliability;
import io.journeyloop.insight.insights.application.InsightReliability.Weighed;
import io.journeyloop.insight.insights.application.InsightService;
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
import org.jspecify.annotations.Nullable;

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
    private final InsightReliability reliability;

    OverviewService(
            Arrears arrears,
            TenantTransactions transactions,
            PersonaReplica personas,
            FigureCounts counts,
            ScopeInsights scopeInsights,
            InsightService insights,
            InsightReliability reliability) {
        this.arrears = arrears;
        this.transactions = transactions;
        this.personas = personas;
        this.counts = counts;
        this.scopeInsights = scopeInsights;
        this.insights = insights;
        this.reliability = reliability;
    }

    /** What was found at places, as they were looked at: of merged personas their survivors. */
    private record Found(
            List<ScopeQuery> scopes, List<Slice> slices, List<Answers> counts, List<List<UUID>> insightIds) {}

    /** What is known about each place, and the insights of the given ids. */
    public Uni<Overviews> of(UUID tenantId, List<ScopeQuery> scopes, List<UUID> insightIds) {
        return places(tenantId, scopes)
                .chain(found -> insights(tenantId, found.insightIds(), insightIds)
                        .map(byId -> new Overviews(overviews(found, byId), present(insightIds, byId))));
    }

    private Uni<Found> places(UUID tenantId, List<ScopeQuery> scopes) {
        return scopes.isEmpty()
                ? Uni.createFrom().item(new Found(List.of(), List.of(), List.of(), List.of()))
                : arrears.settle(tenantId)
                        .chain(() -> transactions.readSql(
                                tenantId,
                                connection -> survivors(connection, tenantId, scopes)
                                        .chain(known -> found(connection, tenantId, scopes, known))));
    }

    private Uni<Found> found(
            SqlConnection connection, UUID tenantId, List<ScopeQuery> asked, Map<UUID, KnownPersona> known) {
        List<ScopeQuery> scopes =
                asked.stream().map(scope -> lookedAt(scope, known)).toList();
        List<Slice> slices = asked.stream().map(scope -> slice(scope, known)).toList();
        return counts.find(connection, tenantId, slices)
                .chain(answers -> scopeInsights
                        .find(connection, tenantId, scopes)
                        .map(ids -> new Found(
                                scopes,
                                slices,
                                answers.stream().map(Answers::new).toList(),
                                ids)));
    }

    private static ScopeQuery lookedAt(ScopeQuery scope, Map<UUID, KnownPersona> known) {
        KnownPersona persona = scope.personaId() == null ? null : known.get(scope.personaId());
        return persona == null ? scope : scope.ofPersona(persona.id());
    }

    private Uni<Map<UUID, KnownPersona>> survivors(SqlConnection connection, UUID tenantId, List<ScopeQuery> scopes) {
        Set<UUID> named = scopes.stream()
                .map(ScopeQuery::personaId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return personas.survivors(connection, tenantId, named);
    }

    private static Slice slice(ScopeQuery scope, Map<UUID, KnownPersona> known) {
        Audience audience = new Audience(scope.segmentId(), personaKey(scope, known), scope.channel(), null);
        return Slice.of(List.of(scope.placeId()), audience, scope.window());
    }

    private static @Nullable String personaKey(ScopeQuery scope, Map<UUID, KnownPersona> known) {
        UUID personaId = scope.personaId();
        if (personaId == null) {
            return null;
        }
        KnownPersona persona = known.get(personaId);
        return persona == null ? NOBODY : persona.key();
    }

    private Uni<Map<UUID, Weighed>> insights(UUID tenantId, List<List<UUID>> ofPlaces, List<UUID> others) {
        Set<UUID> distinct = Stream.concat(ofPlaces.stream().flatMap(Collection::stream), others.stream())
                .collect(Collectors.toSet());
        return distinct.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : insights.getAll(tenantId, distinct)
                        .chain(found -> reliability.weigh(tenantId, found))
                        .map(found -> found.stream()
                                .collect(Collectors.toMap(
                                        weighed -> weighed.insight().id(), Function.identity())));
    }

    private static List<Weighed> present(List<UUID> ids, Map<UUID, Weighed> byId) {
        return ids.stream().distinct().map(byId::get).filter(Objects::nonNull).toList();
    }

    private static List<Overview> overviews(Found found, Map<UUID, Weighed> byId) {
        return IntStream.range(0, found.scopes().size())
                .mapToObj(i -> overview(
                        found.scopes().get(i),
                        found.slices().get(i).audience(),
                        found.counts().get(i),
                        present(found.insightIds().get(i), byId)))
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
