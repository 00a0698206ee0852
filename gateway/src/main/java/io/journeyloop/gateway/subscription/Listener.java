package io.journeyloop.gateway.subscription;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.nio.BufferOverflowException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One subscription at the tail. Until it has caught up with what it missed, it holds back what happens meanwhile. */
final class Listener {
    static final int BUFFER = 256;

    private final EventTopic topic;
    private final UUID tenantId;
    private final @Nullable Position from;
    private final Predicate<FeedEvent> wanted;
    private final MultiEmitter<? super FeedEvent> emitter;
    private final List<FeedEvent> held = new ArrayList<>();
    private boolean catchingUp = true;

    Listener(
            EventTopic topic,
            UUID tenantId,
            @Nullable Position from,
            Predicate<FeedEvent> wanted,
            MultiEmitter<? super FeedEvent> emitter) {
        this.topic = topic;
        this.tenantId = tenantId;
        this.from = from;
        this.wanted = wanted;
        this.emitter = emitter;
    }

    EventTopic topic() {
        return topic;
    }

    UUID tenantId() {
        return tenantId;
    }

    /** The last place that it knows; null for one that begins with what comes next. */
    @Nullable
    Position from() {
        return from;
    }

    boolean isGone() {
        return emitter.isCancelled();
    }

    boolean wants(FeedEvent event) {
        return event.tenantId().equals(tenantId) && wanted.test(event);
    }

    /** Something happens now. */
    synchronized void hear(FeedEvent event) {
        if (!wants(event)) {
            return;
        }
        if (!catchingUp) {
            emitter.emit(event);
        } else if (held.size() < BUFFER) {
            held.add(event);
        } else {
            emitter.fail(new BufferOverflowException());
        }
    }

    /** Something happened before; waits until the client has taken what it was given, as only the log is patient. */
    void hearOfOld(FeedEvent event) throws InterruptedException {
        while (emitter.requested() == 0 && !emitter.isCancelled()) {
            Thread.sleep(2);
        }
        emitter.emit(event);
    }

    synchronized void caughtUp() {
        held.forEach(emitter::emit);
        held.clear();
        catchingUp = false;
    }

    void fail(Throwable reason) {
        emitter.fail(reason);
    }
}
