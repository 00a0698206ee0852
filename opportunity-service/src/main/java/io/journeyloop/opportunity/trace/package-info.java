/** Walks from insights to opportunities, solutions, goals and verdicts, and back. */
@NullMarked
package io.journeyloop.opportunity.trace;

import org.jspecify.annotations.NullMarked;
