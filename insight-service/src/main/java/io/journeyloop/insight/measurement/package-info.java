/** Answers what other services ask of the evidence: counts from which they compute differences themselves. */
@NullMarked
package io.journeyloop.insight.measurement;

import org.jspecify.annotations.NullMarked;
