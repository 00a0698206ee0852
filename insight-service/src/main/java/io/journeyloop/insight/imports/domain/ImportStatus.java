package io.journeyloop.insight.imports.domain;

import java.time.Instant;

/** How far an import has come. */
public enum ImportStatus {
    RUNNING,
    /** Read to its end. */
    COMPLETED,
    /** Stopped by something in the file or its transmission; what was counted until then is stored. */
    FAILED,
    /** Stopped by somebody; what was counted until then is stored. */
    CANCELLED,
    /** Not heard of for so long that its service must have died; what was counted until then is stored. */
    INTERRUPTED;

    /** A run that is said to be at work, but whose lease has ended, has been interrupted. */
    public ImportStatus at(Instant now, Instant leasedUntil) {
        return this == RUNNING && leasedUntil.isBefore(now) ? INTERRUPTED : this;
    }
}
