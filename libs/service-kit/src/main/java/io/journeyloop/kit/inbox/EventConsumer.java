package io.journeyloop.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes each event as it comes. A type that nobody handles is passed over; an event that can't be understood goes to the
 * dead-letter topic; where the database is away the event is tried again until it is back, so that order is kept. What
 * the service's end interrupts is neither taken nor refused: whoever reads the topic next begins with it.
 */
@ApplicationScoped
class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private final EventIntake intake;
    private volatile boolean ending;

    EventConsumer(EventIntake intake) {
        this.intake = intake;
    }

    void end(@Observes ShutdownEvent end) {
        ending = true;
    }

    @Incoming("events")
    Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return intake.take(record)
                .onFailure(EventConsumer::mayPass)
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(10))
                .indefinitely()
                .onFailure(failure -> ending)
                .recoverWithUni(() -> Uni.createFrom().nothing())
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "To the dead letters: %s", record.key()))
                .replaceWithVoid();
    }

    private static boolean mayPass(Throwable failure) {
        return switch (failure) {
            case BadEventException bad -> false;
            case PgException refused -> mayPass(refused.getSqlState());
            case IOException lost -> true;
            case VertxException closed -> true;
            case NoStackTraceThrowable closed -> true; // so the pool says that it, or a connection, is closed
            default -> failure.getCause() != null && mayPass(failure.getCause());
        };
    }

    /** Connection lost, out of resources, serialisation or deadlock, shutting down: class 08, 53, 40, 57. */
    private static boolean mayPass(String sqlState) {
        return List.of("08", "53", "40", "57").contains(sqlState.substring(0, 2));
    }
}
