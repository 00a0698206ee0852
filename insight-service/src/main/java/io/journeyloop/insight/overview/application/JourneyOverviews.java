package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.evidence.EvidenceReader;
import io.journeyloop.insight.metrics.application.Arrears;
import io.journeyloop.insight.metrics.application.ScopeQuery;
import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.insight.structure.JourneyMap;
import io.journeyloop.insight.structure.JourneyMap.Node;
import io.journeyloop.insight.structure.JourneyMaps;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One journey as a whole: its evidence, its experience curve, its pain points, and what its touchpoints lack evidence of. */
@ApplicationScoped
public class JourneyOverviews {

    private final TenantTransactions transactions;
    private final JourneyMaps maps;
    private final OverviewService overviews;
    private final Arrears arrears;
    private final EvidenceReader evidence;
    private final PlaceInsights insights;
    private final VoicesHeard heard;

    JourneyOverviews(
            TenantTransactions transactions,
            JourneyMaps maps,
            OverviewService overviews,
            Arrears arrears,
            EvidenceReader evidence,
            PlaceInsights insights,
            VoicesHeard heard) {
        this.transactions = transactions;
        this.maps = maps;
        this.overviews = overviews;
        this.arrears = arrears;
        this.evidence = evidence;
        this.insights = insights;
        this.heard = heard;
    }

    /** How much the journey and its steps have been heard of; 404 where the journey was never heard of. */
    public Uni<JourneyEvidence> evidence(UUID tenantId, @Nullable UUID journeyId, @Nullable String journeyKey) {
        return arrears.settle(tenantId)
                .chain(() -> transactions.readSql(
                        tenantId,
                        connection -> maps.find(connection, tenantId, journeyId, journeyKey)
                                .chain(map -> evidence.find(connection, tenantId, scopes(map))
                                        .map(known -> JourneyEvidence.of(map, known)))));
    }

    /** How the journey is experienced from step to step; 404 where it was never heard of, or the segment wasn't. */
    public Uni<ExperienceCurve> curve(
            UUID tenantId, @Nullable UUID journeyId, @Nullable String journeyKey, Voices voices) {
        return map(tenantId, journeyId, journeyKey)
                .chain(map -> insights.about(tenantId, steps(map, null))
                        .chain(known -> heard.among(tenantId, voices, known))
                        .map(counting -> ExperienceCurve.of(map, counting)));
    }

    /** What hurts customers, or those of one persona, at each step; 404 where the journey was never heard of. */
    public Uni<PainPoints> painPoints(
            UUID tenantId, @Nullable UUID journeyId, @Nullable String journeyKey, @Nullable UUID personaId) {
        return map(tenantId, journeyId, journeyKey)
                .chain(map ->
                        insights.weighedAbout(tenantId, steps(map, personaId)).map(known -> PainPoints.of(map, known)));
    }

    /** What is known about each touchpoint, or of one persona there; 404 where the journey was never heard of. */
    public Uni<Coverage> coverage(
            UUID tenantId, @Nullable UUID journeyId, @Nullable String journeyKey, @Nullable UUID personaId) {
        return map(tenantId, journeyId, journeyKey)
                .chain(map ->
                        overviews.of(tenantId, ofTouchpoints(map, personaId)).map(places -> Coverage.of(map, places)));
    }

    /** The same of many journeys, without those that were never heard of; the number of statements stays the same. */
    public Uni<List<Coverage>> coverages(UUID tenantId, List<UUID> journeyIds) {
        return transactions
                .readSql(tenantId, connection -> maps.all(connection, tenantId, journeyIds))
                .chain(found -> overviews.of(tenantId, ofTouchpoints(found)).map(places -> coverages(found, places)));
    }

    private static List<Coverage> coverages(List<JourneyMap> maps, List<Overview> places) {
        List<Coverage> coverages = new ArrayList<>();
        int next = 0;
        for (JourneyMap map : maps) {
            int end = next + map.touchpoints().size();
            coverages.add(Coverage.of(map, places.subList(next, end)));
            next = end;
        }
        return coverages;
    }

    private Uni<JourneyMap> map(UUID tenantId, @Nullable UUID journeyId, @Nullable String journeyKey) {
        return transactions.readSql(tenantId, connection -> maps.find(connection, tenantId, journeyId, journeyKey));
    }

    private static List<UUID> scopes(JourneyMap map) {
        return Stream.concat(Stream.of(map.id()), map.steps().stream().map(Node::id))
                .toList();
    }

    private static List<ScopeQuery> steps(JourneyMap map, @Nullable UUID personaId) {
        return map.steps().stream()
                .map(step -> new ScopeQuery(map.id(), step.id(), null, personaId, null, null, Window.EVER))
                .toList();
    }

    private static List<ScopeQuery> ofTouchpoints(List<JourneyMap> maps) {
        return maps.stream().flatMap(map -> ofTouchpoints(map, null).stream()).toList();
    }

    private static List<ScopeQuery> ofTouchpoints(JourneyMap map, @Nullable UUID personaId) {
        return map.touchpoints().stream()
                .map(touchpoint -> new ScopeQuery(
                        map.id(), touchpoint.parentId(), touchpoint.id(), personaId, null, null, Window.EVER))
                .toList();
    }
}
