package io.journeyloop.gateway.http;

import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How long queries and mutations take, by the names that clients have given them. A name is a label of its own only where
 * its text is known by hash or from the list, and only the first ones are: whatever clients send, labels stay few. All
 * else is {@code other}.
 */
@Startup // so that what has not happened yet is zero instead of missing
@ApplicationScoped
public class OperationTimes {
    /** How many operations are told apart. */
    static final int MOST_NAMES = 200;

    private static final String OTHER = "other";
    private static final int LONGEST_NAME = 64;

    private final Map<String, Timer> timers = new ConcurrentHashMap<>();
    private final MeterRegistry registry;
    private final Timer others;

    OperationTimes(MeterRegistry registry) {
        this.registry = registry;
        this.others = timer(OTHER);
    }

    /** The same writer, by whose first word the operation has ended. A subscription has no such end. */
    public ExecutionResponseWriter timed(Preparation.Prepared prepared, ExecutionResponseWriter writer) {
        return prepared.kind() == Operation.SUBSCRIPTION ? writer : new Timed(prepared, writer);
    }

    private final class Timed implements ExecutionResponseWriter {
        private final Preparation.Prepared prepared;
        private final ExecutionResponseWriter writer;

        Timed(Preparation.Prepared prepared, ExecutionResponseWriter writer) {
            this.prepared = prepared;
            this.writer = writer;
        }

        @Override
        public void write(ExecutionResponse response) {
            writer.write(response);
            of(prepared.name()).record(Duration.between(prepared.at(), Instant.now()));
        }

        @Override
        public void fail(Throwable thrown) {
            writer.fail(thrown);
            of(prepared.name()).record(Duration.between(prepared.at(), Instant.now()));
        }
    }

    private Timer of(@Nullable String name) {
        if (name == null || name.length() > LONGEST_NAME) {
            return others;
        }
        Timer known = timers.get(name);
        if (known != null) {
            return known;
        }
        return timers.size() < MOST_NAMES ? timers.computeIfAbsent(name, this::timer) : others;
    }

    private Timer timer(String name) {
        return Timer.builder("journeyloop.graphql.operation")
                .tag("operation", name)
                .description("From a GraphQL request read to its answer written, subscriptions excepted")
                .register(registry);
    }
}
