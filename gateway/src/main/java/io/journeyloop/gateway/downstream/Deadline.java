package io.journeyloop.gateway.downstream;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much time is left for one request: what the gateway grants, or less where the client has less. */
@RequestScoped
public class Deadline {
    /** Milliseconds that the sender of a request still waits for its answer. */
    public static final String HEADER = "X-Request-Timeout-Ms";

    private final Duration granted;
    private long end;

    Deadline(DownstreamConfig config, CurrentVertxRequest request) {
        this.granted = shorter(config.deadline(), header(request.getCurrent()));
        this.end = System.nanoTime() + granted.toNanos();
    }

    /** Grants the whole time anew, as each event of a subscription is. */
    public void restart() {
        end = System.nanoTime() + granted.toNanos();
    }

    /** Not positive when it is too late. */
    public Duration remaining() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    private static Duration shorter(Duration granted, @Nullable String wanted) {
        return Optional.ofNullable(wanted)
                .filter(text -> text.matches("\\d{1,7}"))
                .map(text -> Duration.ofMillis(Long.parseLong(text)))
                .filter(time -> time.compareTo(granted) < 0)
                .orElse(granted);
    }

    private static @Nullable String header(@Nullable RoutingContext request) {
        return request == null ? null : request.request().getHeader(HEADER);
    }
}
