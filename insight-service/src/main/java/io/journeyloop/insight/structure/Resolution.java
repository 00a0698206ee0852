package io.journeyloop.insight.structure;

/** What has become of a record's links. */
public enum Resolution {
    /** Every link leads to a record that exists; no links at all are resolved links. */
    RESOLVED,
    /** A link names something that is not known yet; it resolves when that arrives. */
    PENDING,
    /** A link leads to something archived or removed. */
    BROKEN
}
