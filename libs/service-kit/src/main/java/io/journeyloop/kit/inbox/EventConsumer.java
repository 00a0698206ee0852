package io.journeyloop.kit.inbox;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes events as they come, many at a time. A type that nobody handles is passed over; an event that can't be understood
 * goes to the dead-letter topic; where the database is away the events are tried again until it is back, so that order is
 * kept. What the service's end interrupts is neither taken nor refused: whoever reads the topic next begins with it.
 */
@ApplicationScoped
class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private static final String CHANNEL = "events";

    private final EventIntake intake;
    private final KafkaClientService kafka;
    private volatile boolean ending;

    EventConsumer(EventIntake intake, KafkaClientService kafka) {
        this.intake = intake;
        this.kafka = kafka;
    }

    /** While requests are still served, what was fetched is taken to its end, and nothing more is fetched. */
    void drain(@Observes ShutdownDelayInitiatedEvent signal) {
        kafka.getConsumer(CHANNEL)
                .pause()
                .subscribe()
                .with(
                        paused -> LOG.infof("No more events are fetched, of %d partitions", paused.size()),
                        failure -> LOG.warnf("Events are fetched to the end: %s", failure.getMessage()));
    }

    void end(@Observes ShutdownEvent end) {
        ending = true;
    }

    /** Dead letters are sent last: each tells the broker that all before it are done with. */
    @Incoming(CHANNEL)
    Uni<Void> consume(KafkaRecordBatch<String, byte[]> batch) {
        Arrivals arrivals = Arrivals.of(batch, intake);
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().iterable(arrivals.unreadable()), each(arrivals.portions()))
                .collect()
                .asList()
                .chain(EventConsumer::bury)
                .chain(() -> Uni.createFrom().completionStage(batch::ack));
    }

    private Multi<Refused> each(List<List<Arrival>> portions) {
        return Multi.createFrom().iterable(portions).onItem().transformToMultiAndConcatenate(this::take);
    }

    /** Those of a portion that can't be taken: when a portion fails, it is not yet known which of its events is bad. */
    private Multi<Refused> take(List<Arrival> portion) {
        return patiently(portion)
                .onItem()
                .transformToMulti(done -> Multi.createFrom().<Refused>empty())
                .onFailure()
                .recoverWithMulti(failure -> portion.size() == 1
                        ? Multi.createFrom().item(new Refused(portion.getFirst().record(), failure))
                        : each(portion.stream().map(List::of).toList()));
    }

    private Uni<Void> patiently(List<Arrival> portion) {
        List<Event> events = portion.stream().map(Arrival::event).toList();
        return traced(
                portion.getFirst(),
                () -> Uni.createFrom()
                        .deferred(() -> intake.take(events))
                        .onFailure(EventConsumer::mayPass)
                        .retry()
                        .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(10))
                        .indefinitely()
                        .onFailure(failure -> ending)
                        .recoverWithUni(() -> Uni.createFrom().nothing())
                        .replaceWithVoid());
    }

    /** What events do together is a part of the first one's trace. Work goes on in the trace that it was made in. */
    @SuppressWarnings("MustBeClosedChecker") // it is closed when the work ends, which is after this method
    private static Uni<Void> traced(Arrival first, Supplier<Uni<Void>> work) {
        Context trace = TracingMetadata.fromMessage(first.record())
                .map(TracingMetadata::getCurrentContext)
                .orElseGet(Context::current);
        return Uni.createFrom().deferred(() -> {
            Scope scope = trace.makeCurrent();
            return work.get().eventually(scope::close);
        });
    }

    private static Uni<Void> bury(List<Refused> dead) {
        return Multi.createFrom()
                .iterable(dead)
                .invoke(refused -> LOG.errorf(
                        refused.reason(),
                        "To the dead letters: %s",
                        refused.record().getKey()))
                .onItem()
                .transformToUniAndConcatenate(refused ->
                        Uni.createFrom().completionStage(() -> refused.record().nack(refused.reason())))
                .onItem()
                .ignoreAsUni();
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
