package io.journeyloop.insight.counting;

import io.journeyloop.kit.WakeUps;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Rounds of work, one after the other as long as somebody asks for one. The more is done together, the less it costs: a
 * round waits four times as long as the one before took.
 */
final class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final int PAUSES_PER_ROUND = 4;

    private final Vertx vertx;
    private final Supplier<Uni<Boolean>> round;
    private final WakeUps wakeUps = new WakeUps();
    private volatile Duration pause = SHORTEST_PAUSE;

    /** @param round answers whether more is left than it did */
    Rounds(Vertx vertx, Supplier<Uni<Boolean>> round) {
        this.vertx = vertx;
        this.round = round;
    }

    /** Says that there may be something to do; returns at once. */
    void wake() {
        if (wakeUps.begin()) {
            runAfter(pause);
        }
    }

    private void runAfter(Duration pause) {
        vertx.setTimer(
                pause.toMillis(),
                timer -> VertxContext.createNewDuplicatedContext().runOnContext(ignored -> run()));
    }

    private void run() {
        int seen = wakeUps.seen();
        long start = System.nanoTime();
        // whatever goes wrong fails the round, and does not end all that would follow
        Uni.createFrom()
                .deferred(round::get)
                .onFailure()
                .invoke(failure -> LOG.warnf("Nobody's records are counted: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(false)
                .subscribe()
                .with(more -> {
                    pause = pauseAfter(Duration.ofNanos(System.nanoTime() - start));
                    if (more || !wakeUps.settles(seen)) {
                        runAfter(more ? SHORTEST_PAUSE : pause);
                    }
                });
    }

    private static Duration pauseAfter(Duration round) {
        Duration fair = round.multipliedBy(PAUSES_PER_ROUND);
        return fair.compareTo(SHORTEST_PAUSE) > 0 ? fair : SHORTEST_PAUSE;
    }
}
