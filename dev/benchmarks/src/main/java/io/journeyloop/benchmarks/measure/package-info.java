/** Samples, rounds and what is reported of them. */
@NullMarked
package io.journeyloop.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
