package io.journeyloop.gateway.subscription;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One tenant's events of one topic. */
record Channel(EventTopic topic, @Nullable UUID tenantId) {
    static Channel of(Listener listener) {
        return new Channel(listener.topic(), listener.tenantId());
    }
}
