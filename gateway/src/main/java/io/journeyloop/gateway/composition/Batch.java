package io.journeyloop.gateway.composition;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads values by key, many in one call, each once per request. A key says everything that shapes its value,
 * arguments included, so two aliases of a field never share an answer that is not theirs.
 *
 * @param <K> the key, equal exactly when the value is the same
 * @param <V> the value; a key that the call's answer leaves out loads null
 */
public final class Batch<K, V> {
    private static final int MOST_KEYS = 5_000;

    private final Waves waves;
    private final int mostKeys;
    private final Function<Set<K>, Uni<Map<K, V>>> call;
    private final Map<K, CompletableFuture<@Nullable V>> known = new HashMap<>();
    private Map<K, CompletableFuture<@Nullable V>> waiting = new LinkedHashMap<>();

    public Batch(Waves waves, Function<Set<K>, Uni<Map<K, V>>> call) {
        this(waves, MOST_KEYS, call);
    }

    /** For reads that take fewer keys a call than others do. */
    public Batch(Waves waves, int mostKeys, Function<Set<K>, Uni<Map<K, V>>> call) {
        this.waves = waves;
        this.mostKeys = mostKeys;
        this.call = call;
        waves.onForget(known::clear);
    }

    public Uni<@Nullable V> load(K key) {
        return Uni.createFrom()
                .emitter(field -> known.computeIfAbsent(key, this::enlist)
                        .whenComplete((value, failure) -> answer(field, value, failure)));
    }

    /** Of a batch whose values are lists: an empty one for a key that the call's answer leaves out. */
    public static <K, T> Uni<List<T>> list(Batch<K, List<T>> batch, K key) {
        return batch.load(key).map(found -> found == null ? List.of() : found);
    }

    /** Of a batch whose values are lists: the first one; null for a key that the call's answer leaves out. */
    public static <K, T> Uni<@Nullable T> one(Batch<K, List<T>> batch, K key) {
        return batch.load(key).map(found -> found == null || found.isEmpty() ? null : found.getFirst());
    }

    /** Keys as a call sends them. Null where a service has left an id out: the service that is called refuses it. */
    public static <K extends @Nullable Object> List<K> sent(Set<K> keys) {
        return new ArrayList<>(keys);
    }

    /** In the order of the keys, without those that load null. */
    public Uni<List<V>> loadAll(List<K> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(keys.stream().map(this::load).toList())
                .andFailFast()
                .map(Batch::present);
    }

    /** Makes known what another call has brought along; whoever waits for it needs no call any more. */
    public void prime(K key, V value) {
        CompletableFuture<@Nullable V> awaited = waiting.remove(key);
        if (awaited == null) {
            known.putIfAbsent(key, CompletableFuture.completedFuture(value));
        } else {
            awaited.complete(value);
        }
    }

    void dispatch() {
        Map<K, CompletableFuture<@Nullable V>> wave = waiting;
        waiting = new LinkedHashMap<>();
        parts(wave, mostKeys).forEach(this::send);
    }

    private void send(Map<K, CompletableFuture<@Nullable V>> part) {
        // a call that can't even be made fails as one that was made: nobody waits for ever
        waves.track(Uni.createFrom().deferred(() -> call.apply(part.keySet())))
                .subscribe()
                .with(
                        found -> part.forEach((key, value) -> value.complete(found.get(key))),
                        failure -> part.values().forEach(value -> value.completeExceptionally(failure)));
    }

    /** Usually one: the services take so many keys at most. */
    private static <K, T> List<Map<K, T>> parts(Map<K, T> wave, int most) {
        List<Map<K, T>> parts = new ArrayList<>();
        Map<K, T> part = new LinkedHashMap<>();
        for (Map.Entry<K, T> entry : wave.entrySet()) {
            part.put(entry.getKey(), entry.getValue());
            if (part.size() == most) {
                parts.add(part);
                part = new LinkedHashMap<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static <V> List<V> present(List<@Nullable V> values) {
        List<V> present = new ArrayList<>();
        for (V value : values) {
            if (value != null) {
                present.add(value);
            }
        }
        return present;
    }

    /** Not by {@code Uni.completionStage}, where a field that gives up would cancel the value for all others. */
    private static <V> void answer(
            UniEmitter<? super @Nullable V> field, @Nullable V value, @Nullable Throwable failure) {
        if (failure == null) {
            field.complete(value);
        } else {
            field.fail(failure);
        }
    }

    private CompletableFuture<@Nullable V> enlist(K key) {
        CompletableFuture<@Nullable V> value = new CompletableFuture<>();
        waiting.put(key, value);
        waves.enlist(this);
        return value;
    }
}
