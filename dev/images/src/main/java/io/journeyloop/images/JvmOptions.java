package io.journeyloop.images;

import java.util.List;

/** How a service's JVM is run in a container. */
final class JvmOptions {

    /**
     * Half of the container's memory is heap, the rest is for the reactive drivers' buffers, code and threads; a JVM that
     * has run out of memory ends, so that another is started; the collector is the one that these sizes get anyway, said
     * because a start-up archive is recorded for one.
     */
    static final List<String> ALWAYS = List.of(
            "-XX:+UseSerialGC",
            "-XX:MaxRAMPercentage=50",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    private JvmOptions() {}
}
