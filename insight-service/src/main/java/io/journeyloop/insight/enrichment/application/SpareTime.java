package io.journeyloop.insight.enrichment.application;

import com.sun.management.OperatingSystemMXBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Whether work that can wait should go on: always while the machine has time, else one second in six. */
@ApplicationScoped
class SpareTime {

    private static final double BUSY = 0.9;
    private static final long SLICE = Duration.ofSeconds(1).toNanos();
    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long sliceEnds = System.nanoTime() - PATIENCE;

    boolean isNow() {
        long now = System.nanoTime();
        if (now - sliceEnds < 0) {
            return true;
        }
        // The load since this was last asked.
        if (machine.getCpuLoad() > BUSY && now - sliceEnds < PATIENCE) {
            return false;
        }
        sliceEnds = now + SLICE;
        return true;
    }
}
