package io.journeyloop.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events leave. */
@ConfigMapping(prefix = "journeyloop.outbox")
interface OutboxConfig {

    /** How many events are sent in one go, inside one short transaction. */
    @WithDefault("500")
    int batchSize();

    /** How long events that were sent stay readable in the table. */
    @WithDefault("P7D")
    Duration retention();
}
