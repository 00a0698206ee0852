package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.SharedReads;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.journey.JourneyKey.ById;
import io.journeyloop.gateway.journey.JourneyKey.ByKey;
import io.journeyloop.gateway.journey.JourneyKey.ChildrenOf;
import io.journeyloop.gateway.journey.JourneyKey.DerivedFrom;
import io.journeyloop.gateway.relay.ServicePage;
import io.journeyloop.gateway.relay.Slice;
import io.journeyloop.gateway.relay.SortDirection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads journeys for whichever fields of a request need them: by id, by key and by parent in one call. */
@RequestScoped
public class Journeys {
    private static final String BY_KEY = "key:";

    private final SharedReads reads;
    private final Downstream downstream;
    private final JourneyClient client;
    private final Batch<JourneyKey, List<Journey>> loaded;

    Journeys(Waves waves, SharedReads reads, Downstream downstream, @RestClient JourneyClient client) {
        this.reads = reads;
        this.downstream = downstream;
        this.client = client;
        this.loaded = new Batch<>(waves, this::batch);
    }

    /** Null when there is none, or none is named. */
    public Uni<@Nullable Journey> find(@Nullable String id) {
        return id != null && Ids.isPossible(id)
                ? one(new ById(id))
                : Uni.createFrom().nullItem();
    }

    /** By an id, or by a key as {@code key:the-key}, as the services' paths take it; null when there is none. */
    public Uni<@Nullable Journey> named(String ref) {
        return ref.startsWith(BY_KEY) ? keyed(ref.substring(BY_KEY.length())) : find(ref);
    }

    /** Null when there is none. */
    public Uni<@Nullable Journey> keyed(String key) {
        return one(new ByKey(key));
    }

    /** Fails with {@code not_found} when there is none. */
    public Uni<Journey> get(String id) {
        return present(find(id), id);
    }

    /** In the order of the ids, without those that are not there. */
    public Uni<List<Journey>> all(List<String> ids) {
        List<JourneyKey> keys =
                ids.stream().distinct().<JourneyKey>map(ById::new).toList();
        return loaded.loadAll(keys)
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    /** The given steps of the given journeys, in the journeys' order. */
    public Uni<List<Step>> steps(List<String> journeyIds, List<String> stepIds) {
        return all(stepIds.isEmpty() ? List.of() : journeyIds)
                .map(found -> found.stream()
                        .flatMap(Journey::allSteps)
                        .filter(step -> stepIds.contains(step.id()))
                        .toList());
    }

    Uni<Journey> getByKey(String key) {
        return present(keyed(key), key);
    }

    Uni<List<Journey>> childrenOf(String parentId) {
        return loaded.load(new ChildrenOf(parentId)).map(children -> children == null ? List.of() : children);
    }

    Uni<List<Journey>> derivedFrom(String baseId) {
        return loaded.load(new DerivedFrom(baseId)).map(derived -> derived == null ? List.of() : derived);
    }

    Uni<Journey> asOf(String idOrKey, Instant instant) {
        return reads.read(Service.JOURNEY, () -> client.asOf(idOrKey, instant), "journey", idOrKey, instant);
    }

    Uni<Slice<Journey>> search(
            Map<String, Object> filter,
            @Nullable JourneyOrder orderBy,
            @Nullable SortDirection direction,
            @Nullable Integer first,
            @Nullable String after) {
        return Slice.of(
                Slice.order(orderBy, direction),
                first,
                after,
                (limit, cursor) -> page(new JourneyClient.SearchRequest(filter, orderBy, direction, limit, cursor)));
    }

    private Uni<ServicePage<Journey>> page(JourneyClient.SearchRequest request) {
        return reads.read(Service.JOURNEY, () -> client.search(request), request)
                .invoke(page -> page.items().forEach(this::know));
    }

    /** The topmost journeys of the tree; what is below them is then known without further calls. */
    Uni<List<Journey>> tree(@Nullable String rootId, @Nullable Integer depth) {
        return reads.read(Service.JOURNEY, () -> client.tree(rootId, depth), "tree", rootId, depth)
                .map(Items::items)
                .invoke(nodes -> nodes.forEach(this::know))
                .map(nodes -> new Tree(nodes, depth))
                .invoke(tree ->
                        tree.children().forEach((parent, children) -> loaded.prime(new ChildrenOf(parent), children)))
                .map(Tree::roots);
    }

    private void know(Journey journey) {
        loaded.prime(new ById(journey.id()), List.of(journey));
        loaded.prime(new ByKey(journey.key()), List.of(journey));
    }

    private Uni<@Nullable Journey> one(JourneyKey key) {
        return Batch.one(loaded, key);
    }

    private static Uni<Journey> present(Uni<@Nullable Journey> journey, String idOrKey) {
        return journey.onItem().ifNull().failWith(() -> Failure.notFound(Service.JOURNEY, "journey", idOrKey));
    }

    private Uni<Map<JourneyKey, List<Journey>>> batch(Set<JourneyKey> keys) {
        JourneyClient.BatchRequest request = request(keys);
        return downstream
                .read(Service.JOURNEY, () -> client.batch(request))
                .map(Items::items)
                .invoke(found -> found.forEach(this::know))
                .map(Journeys::byEveryKey);
    }

    private static JourneyClient.BatchRequest request(Set<JourneyKey> wanted) {
        List<String> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> parentIds = new ArrayList<>();
        List<String> basedOnIds = new ArrayList<>();
        for (JourneyKey key : wanted) {
            switch (key) {
                case ById(String id) -> ids.add(id);
                case ByKey(String text) -> keys.add(text);
                case ChildrenOf(String parentId) -> parentIds.add(parentId);
                case DerivedFrom(String baseId) -> basedOnIds.add(baseId);
            }
        }
        return new JourneyClient.BatchRequest(ids, keys, parentIds, basedOnIds);
    }

    private static Map<JourneyKey, List<Journey>> byEveryKey(List<Journey> journeys) {
        Map<JourneyKey, List<Journey>> found = new HashMap<>();
        for (Journey journey : journeys) {
            found.put(new ById(journey.id()), List.of(journey));
            found.put(new ByKey(journey.key()), List.of(journey));
            if (journey.archivedAt() == null) {
                relate(found, journey);
            }
        }
        return found;
    }

    /** By their own ids archived journeys are found, too; by what they are related to they are not. */
    private static void relate(Map<JourneyKey, List<Journey>> found, Journey journey) {
        Optional.ofNullable(journey.parentId()).ifPresent(parent -> relate(found, new ChildrenOf(parent), journey));
        Optional.ofNullable(journey.basedOnId()).ifPresent(base -> relate(found, new DerivedFrom(base), journey));
    }

    private static void relate(Map<JourneyKey, List<Journey>> found, JourneyKey key, Journey journey) {
        found.computeIfAbsent(key, none -> new ArrayList<>()).add(journey);
    }
}
