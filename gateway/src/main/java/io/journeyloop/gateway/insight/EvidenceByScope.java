package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.insight.Evidence.Part;
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

/** Loads insights, figures and experience of all places that a level of the query shows, in one call. */
@RequestScoped
class EvidenceByScope {
    private record Key(Scope scope, Part part) {}

    private final Downstream downstream;
    private final InsightClient client;
    private final Insights insights;
    private final Batch<Key, Evidence> evidence;

    EvidenceByScope(Waves waves, Downstream downstream, @RestClient InsightClient client, Insights insights) {
        this.downstream = downstream;
        this.client = client;
        this.insights = insights;
        this.evidence = new Batch<>(waves, this::batch);
    }

    Uni<@Nullable List<Insight>> insights(Scope scope) {
        return load(scope, Part.INSIGHTS).map(found -> found == null ? null : found.insights());
    }

    Uni<@Nullable List<Metric>> metrics(Scope scope) {
        return load(scope, Part.METRICS).map(found -> found == null ? null : found.metrics());
    }

    Uni<@Nullable Experience> experience(Scope scope) {
        return load(scope, Part.EXPERIENCE).map(found -> found == null ? null : found.experience());
    }

    /** Comes along with every part; figures are what it is usually shown with. */
    Uni<@Nullable Integer> feedbackCount(Scope scope) {
        return load(scope, Part.METRICS).map(found -> found == null ? null : found.feedbackCount());
    }

    /** What is wrong with one scope is told to its own field: sent along, it would spoil the call for all others. */
    private Uni<@Nullable Evidence> load(Scope scope, Part part) {
        if (!scope.isWindow()) {
            return Uni.createFrom().failure(Failure.invalid("window.to", "must lie after from"));
        }
        String personaId = scope.personaId();
        if (personaId != null && !Ids.isPossible(personaId)) {
            return Uni.createFrom().failure(Failure.invalid("personaId", "is not an id"));
        }
        return evidence.load(new Key(scope, part));
    }

    private Uni<Map<Key, Evidence>> batch(Set<Key> keys) {
        Map<Scope, String> refs = new LinkedHashMap<>();
        EnumSet<Part> include = EnumSet.noneOf(Part.class);
        for (Key key : keys) {
            refs.computeIfAbsent(key.scope(), scope -> Integer.toString(refs.size()));
            include.add(key.part());
        }
        EvidenceRequest request = request(refs, include);
        return downstream
                .read(Service.INSIGHT, () -> client.evidence(request))
                .invoke(found -> found.items().forEach(place -> place.insights().forEach(insights::know)))
                .map(found -> byKey(keys, refs, found.by(Evidence::ref)));
    }

    private static EvidenceRequest request(Map<Scope, String> refs, Set<Part> include) {
        List<EvidenceRequest.Item> scopes = new ArrayList<>();
        refs.forEach((scope, ref) -> scopes.add(EvidenceRequest.Item.of(ref, scope)));
        return new EvidenceRequest(scopes, include);
    }

    private static Map<Key, Evidence> byKey(Set<Key> keys, Map<Scope, String> refs, Map<String, Evidence> byRef) {
        Map<Key, Evidence> byKey = new HashMap<>();
        for (Key key : keys) {
            Evidence answer = byRef.get(refs.get(key.scope()));
            if (answer != null) {
                byKey.put(key, answer);
            }
        }
        return byKey;
    }
}
