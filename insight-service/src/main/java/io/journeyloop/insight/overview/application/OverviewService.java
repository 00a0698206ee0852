package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.insights.application.InsightReliability.Weighed;
import io.journeyloop.insight.insights.domain.Experience;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.metrics.application.Answers;
import io.journeyloop.insight.metrics.application.Arrears;
import io.journeyloop.insight.metrics.application.Audience;
import io.journeyloop.insight.metrics.application.FigureCounts;
import io.journeyloop.insight.metrics.application.FigureFilter;
import io.journeyloop.insight.metrics.application.MetricService;
import io.journeyloop.insight.metrics.application.ScopeQuery;
import io.journeyloop.insight.metrics.application.Slice;
import io.journeyloop.insight.overview.application.Overview.Counted;
import io.journeyloop.insight.overview.application.Overview.Part;
import io.journeyloop.insight.structure.PersonaReplica;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known about many places, by a handful of statements however many they are, of which only those that are needed. */
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
            List<ScopeQuery> scopes, List<Slice> slices, List<@Nullable Answers> counts, List<List<UUID>> insightIds) {}

    /** All that is known about each place. */
    public Uni<List<Overview>> of(UUID tenantId, List<ScopeQuery> scopes) {
        return of(tenantId, scopes, EnumSet.allOf(Part.class), List.of()).map(Overviews::places);
    }

    /** These parts of what is known about each place, and the insights of the given ids. */
    public Uni<Overviews> of(UUID tenantId, List<ScopeQuery> scopes, Set<Part> parts, List<UUID> insightIds) {
        return places(tenantId, scopes, parts)
                .chain(found -> insights(tenantId, found.insightIds(), insightIds)
                        .map(byId -> new Overviews(overviews(found, byId), PlaceInsights.present(insightIds, byId))));
    }

    private Uni<Found> places(UUID tenantId, List<ScopeQuery> scopes, Set<Part> parts) {
        if (scopes.isEmpty()) {
            return Uni.createFrom().item(new Found(List.of(), List.of(), List.of(), List.of()));
        }
        Uni<Void> ready = parts.contains(Part.METRICS)
                ? arrears.settle(tenantId)
                : Uni.createFrom().voidItem();
        return ready.chain(() -> transactions.readSql(
                tenantId,
                connection -> ScopePersonas.of(personas, connection, tenantId, scopes)
                        .chain(known -> found(connection, tenantId, scopes, known, parts))));
    }

    private Uni<Found> found(
            SqlConnection connection, UUID tenantId, List<ScopeQuery> asked, ScopePersonas known, Set<Part> parts) {
        List<ScopeQuery> scopes = known.lookAt(asked);
        List<Slice> slices = asked.stream().map(known::slice).toList();
        return counts(connection, tenantId, slices, parts)
                .chain(counts -> insightIds(connection, tenantId, scopes, parts)
                        .map(ids -> new Found(scopes, slices, counts, ids)));
    }

    private Uni<List<@Nullable Answers>> counts(
            SqlConnection connection, UUID tenantId, List<Slice> slices, Set<Part> parts) {
        return parts.contains(Part.METRICS)
                ? counts.find(connection, tenantId, slices)
                        .map(all -> all.stream()
                                .<@Nullable Answers>map(Answers::new)
                                .toList())
                : Uni.createFrom().item(Collections.nCopies(slices.size(), null));
    }

    private Uni<List<List<UUID>>> insightIds(
            SqlConnection connection, UUID tenantId, List<ScopeQuery> scopes, Set<Part> parts) {
        return parts.equals(Set.of(Part.METRICS))
                ? Uni.createFrom().item(Collections.nCopies(scopes.size(), List.of()))
                : scopeInsights.find(connection, tenantId, scopes);
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

    private static Overview overview(
            ScopeQuery scope, Audience audience, @Nullable Answers answers, List<Weighed> weighed) {
        List<Insight> insights = weighed.stream().map(Weighed::insight).toList();
        return new Overview(weighed, counted(scope, audience, answers), Experience.of(insights, scope.personaId()));
    }

    private static @Nullable Counted counted(ScopeQuery scope, Audience audience, @Nullable Answers answers) {
        if (answers == null) {
            return null;
        }
        FigureFilter about = new FigureFilter(
                scope.journeyId(), null, scope.stepId(), scope.touchpointId(), audience, scope.window());
        return new Counted(MetricService.usual(answers, scope.isJourney()), about, answers.records());
    }
}
