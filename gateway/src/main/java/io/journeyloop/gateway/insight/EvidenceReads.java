package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.insight.Evidence.Part;
import io.journeyloop.gateway.insight.EvidenceKey.OfInsight;
import io.journeyloop.gateway.insight.EvidenceKey.OfPlace;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads insights and the evidence of places: all that a level of the query needs of insight-service, in one call. */
@RequestScoped
class EvidenceReads {

    /** What a key loads: one of the two. */
    private record Found(
            @Nullable Insight insight, @Nullable Evidence place) {}

    private final Downstream downstream;
    private final InsightClient client;
    private final Batch<EvidenceKey, Found> loaded;

    EvidenceReads(Waves waves, Downstream downstream, @RestClient InsightClient client) {
        this.downstream = downstream;
        this.client = client;
        this.loaded = new Batch<>(waves, this::batch);
    }

    /** Null when there is none. */
    Uni<@Nullable Insight> insight(String id) {
        return loaded.load(new OfInsight(id)).map(found -> found == null ? null : found.insight());
    }

    /** In the order of the ids, without those that are not there. */
    Uni<List<Insight>> insights(List<String> ids) {
        return loaded.loadAll(ids.stream().<EvidenceKey>map(OfInsight::new).toList())
                .map(found -> found.stream().map(Found::insight).toList());
    }

    Uni<@Nullable Evidence> place(Scope scope, Part part) {
        return loaded.load(new OfPlace(scope, part)).map(found -> found == null ? null : found.place());
    }

    private Uni<Map<EvidenceKey, Found>> batch(Set<EvidenceKey> keys) {
        Map<Scope, String> refs = new LinkedHashMap<>();
        EnumSet<Part> include = EnumSet.noneOf(Part.class);
        List<String> insightIds = new ArrayList<>();
        for (EvidenceKey key : keys) {
            switch (key) {
                case OfInsight(String id) -> insightIds.add(id);
                case OfPlace(Scope scope, Part part) -> {
                    refs.computeIfAbsent(scope, first -> Integer.toString(refs.size()));
                    include.add(part);
                }
            }
        }
        return downstream
                .read(Service.INSIGHT, () -> client.evidence(EvidenceRequest.of(refs, include, insightIds)))
                .invoke(answer -> answer.allInsights().forEach(this::know))
                .map(answer -> byKey(keys, refs, answer));
    }

    /** An insight that came along with a place needs no call any more. */
    private void know(Insight insight) {
        loaded.prime(new OfInsight(insight.id()), new Found(insight, null));
    }

    private static Map<EvidenceKey, Found> byKey(
            Set<EvidenceKey> keys, Map<Scope, String> refs, EvidenceAnswer answer) {
        Map<String, Evidence> byRef = answer.placesByRef();
        Map<EvidenceKey, Found> found = new HashMap<>();
        answer.insights().forEach(insight -> found.put(new OfInsight(insight.id()), new Found(insight, null)));
        for (EvidenceKey key : keys) {
            if (key instanceof OfPlace(Scope scope, Part part)
                    && byRef.get(refs.get(scope)) instanceof Evidence place) {
                found.put(key, new Found(null, place));
            }
        }
        return found;
    }
}
