package io.journeyloop.devstack.testing;

import io.journeyloop.devstack.infra.ProcessLedger;
import java.util.Optional;

/** The process whose life bounds that of servers. */
record Owner(long pid, long start) {

    /** The Maven process above this test JVM; without one (an IDE runs the test) this JVM itself. */
    static Owner ofThisRun() {
        for (var parent = ProcessHandle.current().parent();
                parent.isPresent();
                parent = parent.get().parent()) {
            if (isMaven(parent.get())) {
                return of(parent.get());
            }
        }
        return ofThisJvm();
    }

    static Owner ofThisJvm() {
        return of(ProcessHandle.current());
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("plexus.classworlds");
    }

    private static Owner of(ProcessHandle process) {
        return new Owner(process.pid(), ProcessLedger.startOf(process));
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(found -> ProcessLedger.startOf(found) == start);
    }

    String name() {
        return pid + "-" + start;
    }
}
