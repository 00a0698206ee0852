package io.journeyloop.system;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Effects that travel by event arrive soon, not at once; until then an answer may lack what a test looks for. */
final class Eventually {

    /** Long enough for a service that has just been killed to start and to catch up. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Eventually() {}

    static ConditionFactory eventually() {
        return Awaitility.await().ignoreExceptions().atMost(PATIENCE);
    }
}
