package io.journeyloop.gateway.downstream;

import io.smallrye.mutiny.Uni;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.jspecify.annotations.Nullable;

/** What some services answered of a field that asks several, with a failure for each of the others. */
@SuppressWarnings("serial") // never leaves this process
public final class PartialAnswer extends GraphQLException {
    private final List<Failure> failures;

    private PartialAnswer(List<Failure> failures, @Nullable Object answered) {
        super("some services did not answer", answered);
        this.failures = failures;
    }

    /** All that the calls find, in their order. Where none of them finds out anything, there is no answer at all. */
    public static <T> Uni<List<T>> of(List<Uni<List<T>>> calls) {
        return Uni.join()
                .all(calls.stream().map(Part::of).toList())
                .andFailFast()
                .flatMap(PartialAnswer::whole);
    }

    /** One of each service, whatever the number of its calls. */
    public List<Failure> failures() {
        return failures;
    }

    private static <T> Uni<List<T>> whole(List<Part<T>> parts) {
        List<T> found = parts.stream().flatMap(part -> part.found().stream()).toList();
        List<Failure> failures = ofEachService(parts);
        if (failures.isEmpty()) {
            return Uni.createFrom().item(found);
        }
        boolean silence = parts.stream().allMatch(part -> part.failure() != null);
        return Uni.createFrom().failure(new PartialAnswer(failures, silence ? null : found));
    }

    private static <T> List<Failure> ofEachService(List<Part<T>> parts) {
        Map<Service, Failure> failures = new EnumMap<>(Service.class);
        for (Part<T> part : parts) {
            Failure failure = part.failure();
            if (failure != null) {
                failures.putIfAbsent(Objects.requireNonNull(failure.service()), failure);
            }
        }
        return List.copyOf(failures.values());
    }

    /** What one call came to. */
    private record Part<T>(List<T> found, @Nullable Failure failure) {
        static <T> Uni<Part<T>> of(Uni<List<T>> call) {
            return call.map(found -> new Part<>(found, null))
                    .onFailure(PartialAnswer::isOfService)
                    .recoverWithItem(failure -> new Part<>(List.of(), (Failure) failure));
        }
    }

    /** Anything else is no service's fault, and fails the field. */
    private static boolean isOfService(Throwable thrown) {
        return thrown instanceof Failure failure && failure.service() != null;
    }
}
