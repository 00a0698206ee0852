package io.journeyloop.gateway.opportunity;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.SharedReads;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.opportunity.OpportunityKey.ById;
import io.journeyloop.gateway.opportunity.OpportunityKey.OfInsight;
import io.journeyloop.gateway.opportunity.OpportunityKey.OfJourney;
import io.journeyloop.gateway.opportunity.OpportunityKey.OfStep;
import io.journeyloop.gateway.opportunity.OpportunityKey.PartsOf;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads opportunities for whichever fields of a request need them: by all they hang on, in one call. */
@RequestScoped
public class Opportunities {
    private static final Comparator<Opportunity> RANK =
            Comparator.comparing(Opportunity::rank, Comparator.nullsLast(Comparator.naturalOrder()));

    private final SharedReads lists;
    private final Downstream downstream;
    private final OpportunityClient client;
    private final Batch<OpportunityKey, List<Opportunity>> loaded;

    Opportunities(Waves waves, SharedReads lists, Downstream downstream, @RestClient OpportunityClient client) {
        this.lists = lists;
        this.downstream = downstream;
        this.client = client;
        this.loaded = new Batch<>(waves, this::batch);
    }

    /** Null when there is none, or none is named. */
    public Uni<@Nullable Opportunity> find(@Nullable String id) {
        return id != null && Ids.isPossible(id)
                ? by(new ById(id)).map(found -> found.isEmpty() ? null : found.getFirst())
                : Uni.createFrom().nullItem();
    }

    /** In the order of the ids, without those that are not there. */
    public Uni<List<Opportunity>> all(List<String> ids) {
        return loaded.loadAll(ids.stream().<OpportunityKey>map(ById::new).toList())
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    /** Those about any of the steps, each once, by rank. */
    public Uni<List<Opportunity>> aboutSteps(List<String> stepIds) {
        return loaded.loadAll(stepIds.stream().<OpportunityKey>map(OfStep::new).toList())
                .map(found -> found.stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted(RANK)
                        .toList());
    }

    /** Fails with {@code not_found} when there is none. */
    Uni<Opportunity> get(String id) {
        return find(id).onItem().ifNull().failWith(() -> Failure.notFound(Service.OPPORTUNITY, "opportunity", id));
    }

    /** By rank, those without one last. */
    Uni<List<Opportunity>> by(OpportunityKey key) {
        return Batch.list(loaded, key);
    }

    Uni<Slice<Opportunity>> list(
            MultivaluedMap<String, String> filter, @Nullable Integer first, @Nullable String after) {
        return Slice.of(
                Slice.order(filter.getFirst("orderBy"), filter.getFirst("direction")),
                first,
                after,
                (limit, cursor) -> lists.read(
                        Service.OPPORTUNITY,
                        () -> client.list(filter, limit, cursor),
                        "opportunities",
                        filter,
                        limit,
                        cursor));
    }

    private Uni<Map<OpportunityKey, List<Opportunity>>> batch(Set<OpportunityKey> keys) {
        OpportunityClient.BatchRequest request = request(keys);
        return downstream
                .read(Service.OPPORTUNITY, () -> client.batch(request))
                .map(Items::items)
                .map(Opportunities::byEveryKey);
    }

    private static OpportunityClient.BatchRequest request(Set<OpportunityKey> keys) {
        List<String> ids = new ArrayList<>();
        List<String> journeyIds = new ArrayList<>();
        List<String> stepIds = new ArrayList<>();
        List<String> insightIds = new ArrayList<>();
        List<String> parentIds = new ArrayList<>();
        for (OpportunityKey key : keys) {
            switch (key) {
                case ById(String id) -> ids.add(id);
                case OfJourney(String journeyId) -> journeyIds.add(journeyId);
                case OfStep(String stepId) -> stepIds.add(stepId);
                case OfInsight(String insightId) -> insightIds.add(insightId);
                case PartsOf(String parentId) -> parentIds.add(parentId);
            }
        }
        return new OpportunityClient.BatchRequest(ids, journeyIds, stepIds, insightIds, parentIds);
    }

    private static Map<OpportunityKey, List<Opportunity>> byEveryKey(List<Opportunity> opportunities) {
        Map<OpportunityKey, List<Opportunity>> found = new HashMap<>();
        opportunities.stream()
                .sorted(RANK)
                .forEach(opportunity -> keys(opportunity)
                        .forEach(key -> found.computeIfAbsent(key, none -> new ArrayList<>())
                                .add(opportunity)));
        return found;
    }

    private static Set<OpportunityKey> keys(Opportunity opportunity) {
        Set<OpportunityKey> keys = new HashSet<>();
        keys.add(new ById(opportunity.id()));
        opportunity.insightIds().forEach(insightId -> keys.add(new OfInsight(insightId)));
        String parentId = opportunity.parentId();
        if (parentId != null && opportunity.archivedAt() == null) {
            keys.add(new PartsOf(parentId));
        }
        for (OpportunityLink link : opportunity.links()) {
            keys.add(new OfJourney(link.journeyId()));
            String stepId = link.stepId();
            if (stepId != null) {
                keys.add(new OfStep(stepId));
            }
        }
        return keys;
    }
}
