package io.journeyloop.insight.enrichment.application;

import com.sun.management.OperatingSystemMXBean;
import io.journeyloop.insight.limits.IntakeGate;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Whether work that can wait should go on: always while no file is being taken in and the machine has time, else one
 * second in six.
 */
@ApplicationScoped
class SpareTime {

    private static final double BUSY = 0.9;
    private static final long SLICE = Duration.ofSeconds(1).toNanos();
    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

    private final IntakeGate intake;
    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long sliceEnds = System.nanoTime() - PATIENCE;

    SpareTime(IntakeGate intake) {
        this.intake = intake;
    }

    boolean isNow() {
        long now = System.nanoTime();
        if (now - sliceEnds < 0) {
            return true;
        }
        if (isBusy() && now - sliceEnds < PATIENCE) {
            return false;
        }
        sliceEnds = now + SLICE;
        return true;
    }

    /** The machine's load is that since it was last asked for. */
    private boolean isBusy() {
        return machine.getCpuLoad() > BUSY || intake.isImporting();
    }
}
