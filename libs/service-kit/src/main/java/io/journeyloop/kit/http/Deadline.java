package io.journeyloop.kit.http;

import io.journeyloop.kit.errors.ProblemException;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long the sender of the request at hand still waits for its answer. */
public final class Deadline {

    /** Milliseconds that the sender waits, counted from the request's arrival. */
    public static final String HEADER = "X-Request-Timeout-Ms";

    private static final Deadline NONE = new Deadline(null);
    private static final String CANCELLED = "57014";

    /** By {@link System#nanoTime()}; null where the sender waits for ever. */
    private final @Nullable Long end;

    private Deadline(@Nullable Long end) {
        this.end = end;
    }

    /** That of the request that is being served, if it names one. */
    public static Deadline current() {
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<Deadline>get(Deadline.class.getName()).orElse(NONE)
                : NONE;
    }

    static void begin(Duration patience) {
        ContextLocals.put(Deadline.class.getName(), new Deadline(System.nanoTime() + patience.toNanos()));
    }

    /** What is done from here on must come to its end, whether or not the sender still waits. */
    public static void lift() {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(Deadline.class.getName(), NONE);
        }
    }

    /** The time left as PostgreSQL takes it for {@code statement_timeout}, or nothing; 504 where none is left. */
    public String statementTimeout() {
        if (end == null) {
            return "";
        }
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw ProblemException.deadlinePassed();
        }
        return Long.toString(left);
    }

    /** A statement that the deadline has ended is told as such. */
    public Throwable told(Throwable failure) {
        return end != null && isCancelled(failure) ? ProblemException.deadlinePassed() : failure;
    }

    private static boolean isCancelled(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case PgException refused -> CANCELLED.equals(refused.getSqlState());
            case SQLException refused when CANCELLED.equals(refused.getSQLState()) -> true;
            default -> isCancelled(failure.getCause());
        };
    }
}
