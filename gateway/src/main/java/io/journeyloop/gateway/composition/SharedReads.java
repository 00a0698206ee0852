package io.journeyloop.gateway.composition;

import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads that stand for themselves: who asks the same in one request shares one call, until something is written. */
@RequestScoped
public class SharedReads {
    private final Waves waves;
    private final Downstream downstream;
    private final Map<Object, Uni<?>> known = new HashMap<>();

    SharedReads(Waves waves, Downstream downstream) {
        this.waves = waves;
        this.downstream = downstream;
        waves.onForget(known::clear);
    }

    /**
     * What the service answers.
     *
     * @param question all that shapes the answer: equal exactly when the call is
     */
    @SuppressWarnings("unchecked") // equal questions have answers of one type
    public <T> Uni<T> read(Service service, Supplier<Uni<T>> call, @Nullable Object... question) {
        return (Uni<T>) known.computeIfAbsent(
                Arrays.asList(question),
                asked -> waves.track(downstream.read(service, call)).memoize().indefinitely());
    }
}
