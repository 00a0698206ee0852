package io.journeyloop.kit;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets one worker at a time do what many ask for: who asks while it works begins nothing, and is not missed either. The
 * worker notes what it has {@link #seen} before it looks for work, and goes on until that {@link #settles}.
 */
public final class WakeUps {

    private final AtomicInteger count = new AtomicInteger();

    /** Asks for work to be done; true for the one who has to begin it. */
    public boolean begin() {
        return count.getAndIncrement() == 0;
    }

    /** What has been asked so far. */
    public int seen() {
        return count.get();
    }

    /** Whether nobody has asked since; then the work is over, and who asks next begins it. */
    public boolean settles(int seen) {
        return count.compareAndSet(seen, 0);
    }
}
