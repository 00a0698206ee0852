package io.journeyloop.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Limits of request bodies. */
@ConfigMapping(prefix = "journeyloop.http")
interface HttpConfig {

    /** The largest body that is read as a whole. */
    @WithDefault("5M")
    MemorySize maxBody();

    /** Media types that endpoints read as a stream, with limits of their own. */
    @WithDefault("text/csv,text/tab-separated-values,application/x-ndjson")
    Set<String> streamed();
}
