package io.journeyloop.persona.segments.domain;

/** How customers come into a segment. */
public enum SegmentKind {
    /** Somebody puts them there. */
    MANUAL,
    /** Their attributes meet the segment's rules. */
    DYNAMIC
}
