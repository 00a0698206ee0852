package io.journeyloop.gateway.effects;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a read waits for the effects of a write. */
@ConfigMapping(prefix = "journeyloop.gateway.effects")
public interface EffectsConfig {
    /** Afterwards it is answered as things are. */
    @WithDefault("2s")
    Duration patience();

    /** How long after a write its effects are still asked for: later they have arrived, or never will. */
    @WithDefault("1m")
    Duration longest();
}
