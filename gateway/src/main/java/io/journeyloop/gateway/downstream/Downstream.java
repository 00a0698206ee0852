package io.journeyloop.gateway.downstream;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** The way to every service: each call is limited in time, and fails only with a {@link Failure}. */
@ApplicationScoped
public class Downstream {
    private final Map<Service, Guard> guards = new EnumMap<>(Service.class);

    Downstream(DownstreamConfig config) {
        for (Service service : Service.values()) {
            guards.put(service, guard(service, config));
        }
    }

    /** A call that is answered with something. */
    public <T> Uni<T> read(Service service, Supplier<Uni<T>> call) {
        return call(service, call).onItem().ifNull().failWith(() -> Failure.unreadable(service));
    }

    /** A call that may be answered with nothing. */
    public <T> Uni<T> call(Service service, Supplier<Uni<T>> call) {
        return Objects.requireNonNull(guards.get(service))
                .get(call, new TypeLiteral<Uni<T>>() {})
                .onFailure()
                .transform(failure -> failure(service, failure));
    }

    private static Guard guard(Service service, DownstreamConfig config) {
        return Guard.create()
                .withDescription(service.label())
                .withTimeout()
                .duration(config.timeout().toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }

    private static Failure failure(Service service, Throwable thrown) {
        return switch (thrown) {
            case Failure known -> known;
            case ProblemResponse answer -> answer.of(service);
            case TimeoutException late -> Failure.timeout(service);
            case WebApplicationException unreadable -> Failure.unreadable(service);
            case Throwable other when isUnreachable(other) -> Failure.unavailable(service);
            default -> Failure.unreadable(service);
        };
    }

    private static boolean isUnreachable(Throwable thrown) {
        if (thrown instanceof JsonProcessingException) {
            return false;
        }
        return thrown instanceof IOException
                || thrown instanceof VertxException
                || (thrown.getCause() != null && isUnreachable(thrown.getCause()));
    }
}
