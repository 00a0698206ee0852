package io.journeyloop.gateway.downstream;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * The way to every service: each call is limited in time and fails only with a {@link Failure}; a service in trouble is
 * left alone for a while.
 */
@ApplicationScoped
public class Downstream {
    private static final double TROUBLE = 0.5;

    private final Map<Service, Guard> guards = new EnumMap<>(Service.class);
    private final DownstreamConfig config;
    private final Deadline deadline;

    Downstream(DownstreamConfig config, Deadline deadline) {
        this.config = config;
        this.deadline = deadline;
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
        Duration patience = patience();
        if (!patience.isPositive()) {
            return Uni.createFrom().failure(Failure.timeout(service));
        }
        return Objects.requireNonNull(guards.get(service))
                .get(() -> patiently(call.get(), patience), new TypeLiteral<Uni<T>>() {})
                .onFailure()
                .transform(failure -> failure(service, failure));
    }

    /** How long a call that is made now is waited for: no longer than for its whole request. */
    Duration patience() {
        Duration remaining = deadline.remaining();
        return remaining.compareTo(config.timeout()) < 0 ? remaining : config.timeout();
    }

    /** What the client's own deadline cuts short says nothing about the service. */
    private <T> Uni<T> patiently(Uni<T> call, Duration patience) {
        return patience.compareTo(config.timeout()) < 0
                ? call.ifNoItem().after(patience).failWith(OutOfTime::new)
                : call;
    }

    private static Guard guard(Service service, DownstreamConfig config) {
        return Guard.create()
                .withDescription(service.label())
                .withCircuitBreaker()
                .name(service.label())
                .requestVolumeThreshold(config.circuitBreaker().calls())
                .failureRatio(TROUBLE)
                .delay(config.circuitBreaker().pause().toMillis(), ChronoUnit.MILLIS)
                .when(Downstream::isTrouble)
                .done()
                .withTimeout()
                .duration(config.timeout().toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }

    /** A refusal is an answer like any other; only what makes the next call likely to fail too is trouble. */
    private static boolean isTrouble(Throwable thrown) {
        return switch (thrown) {
            case OutOfTime hurry -> false;
            case ProblemResponse answer -> answer.isServerFault();
            case TimeoutException late -> true;
            default -> isUnreachable(thrown);
        };
    }

    /** The whole request has no time left. */
    @SuppressWarnings("serial") // never leaves this process
    private static final class OutOfTime extends RuntimeException {
        OutOfTime() {
            super("no time left", null, false, false);
        }
    }

    private static Failure failure(Service service, Throwable thrown) {
        return switch (thrown) {
            case Failure known -> known;
            case ProblemResponse answer -> answer.of(service);
            case TimeoutException late -> Failure.timeout(service);
            case OutOfTime late -> Failure.timeout(service);
            case CircuitBreakerOpenException open -> Failure.unavailable(service);
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
