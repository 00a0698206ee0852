package io.journeyloop.opportunity.trace;

/** Which way a trace is followed. */
enum TraceDirection {
    /** From what customers said to what came of it. */
    FORWARD,
    /** From what came of it to what customers said. */
    BACKWARD
}
