package io.journeyloop.gateway.socket;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a client of the socket is granted. */
@ConfigMapping(prefix = "journeyloop.gateway.socket")
public interface SocketConfig {
    /** How long it may take to say {@code connection_init}. */
    @WithDefault("10s")
    Duration initTimeout();

    /** How many operations may run at once on one connection. */
    @WithDefault("100")
    int operations();
}
