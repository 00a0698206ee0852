package io.journeyloop.insight.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much each tenant may send to each replica of the service. */
@ConfigMapping(prefix = "journeyloop.intake")
public interface IntakeConfig {

    /** Requests with single records or batches a second, in the long run. */
    @WithDefault("2000")
    int requestsPerSecond();

    /** Requests at once after a pause. */
    @WithDefault("4000")
    int burst();

    /** Files that are read at the same time. */
    @WithDefault("4")
    int importsAtOnce();

    /** Records in a day of UTC, by whatever road. */
    @WithDefault("50000000")
    long recordsPerDay();
}
