/** Measures the running product, each time beside a reference in the same run. */
@NullMarked
package io.journeyloop.benchmarks;

import org.jspecify.annotations.NullMarked;
