package io.journeyloop.gateway.downstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the gateway calls services. */
@ConfigMapping(prefix = "journeyloop.gateway.downstream")
public interface DownstreamConfig {
    /** How long one call may take before its fields are answered with an error. */
    @WithDefault("5s")
    Duration timeout();

    /** How long all calls of one request may take together. */
    @WithDefault("15s")
    Duration deadline();

    /** When a service is left alone for a while. */
    CircuitBreaker circuitBreaker();

    /** Opens when at least half of the last calls to a service were answered with trouble. */
    interface CircuitBreaker {
        /** How many calls are looked at. */
        @WithDefault("20")
        int calls();

        /** How long the service is left alone before one call tries it again. */
        @WithDefault("5s")
        Duration pause();
    }
}
