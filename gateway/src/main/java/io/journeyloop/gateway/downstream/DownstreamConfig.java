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
}
