/** What is measured. */
@NullMarked
package io.journeyloop.benchmarks.scenarios;

import org.jspecify.annotations.NullMarked;
