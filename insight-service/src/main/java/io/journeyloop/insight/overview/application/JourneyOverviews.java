package io.journeyloop.insight.overview.application;

import io.journeyloop.insight.metrics.application.ScopeQuery;
import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.insight.structure.JourneyMap;
import io.journeyloop.insight.structure.JourneyMap.Node;
import io.journeyloop.insight.structure.JourneyMaps;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One journey as a whole: its experience curve, and which of its touchpoints lack which evidence. */
@ApplicationScoped
public class JourneyOverviews {

    private final TenantTransactions transactions;
    private final JourneyMaps maps;
    private final OverviewService overviews;

    JourneyOverviews(TenantTransactions transactions, JourneyMaps maps, OverviewService overviews) {
        this.transactions = transactions;
        this.maps = maps;
        this.overviews = overviews;
    }

    private record Read(JourneyMap map, List<Overview> places) {}

    /** How the journey is experienced from step to step; 404 where it was never heard of. */
    public Uni<ExperienceCurve> curve(UUID tenantId, @Nullable UUID journeyId, @Nullable String journeyKey) {
        return read(
                        tenantId,
                        journeyId,
                        journeyKey,
                        map -> map.steps().stream()
                                .map(step -> new ScopeQuery(map.id(), step.id(), null, null, Window.EVER))
                                .toList())
                .map(read -> ExperienceCurve.of(read.map(), read.places()));
    }

    /** What is known about each touchpoint; 404 where the journey was never heard of. */
    public Uni<Coverage> coverage(UUID tenantId, @Nullable UUID journeyId, @Nullable String journeyKey) {
        return read(
                        tenantId,
                        journeyId,
                        journeyKey,
                        map -> map.touchpoints().stream()
                                .map(touchpoint -> ofTouchpoint(map, touchpoint))
                                .toList())
                .map(read -> Coverage.of(read.map(), read.places()));
    }

    private Uni<Read> read(
            UUID tenantId,
            @Nullable UUID journeyId,
            @Nullable String journeyKey,
            Function<JourneyMap, List<ScopeQuery>> places) {
        return transactions
                .readSql(tenantId, connection -> maps.find(connection, tenantId, journeyId, journeyKey))
                .chain(map -> overviews
                        .of(tenantId, places.apply(map), List.of())
                        .map(found -> new Read(map, found.places())));
    }

    private static ScopeQuery ofTouchpoint(JourneyMap map, Node touchpoint) {
        return new ScopeQuery(map.id(), touchpoint.parentId(), touchpoint.id(), null, Window.EVER);
    }
}
