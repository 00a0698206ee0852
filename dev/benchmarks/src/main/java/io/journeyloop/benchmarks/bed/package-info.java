/** The real product, booted to be measured, and what is put into it. */
@NullMarked
package io.journeyloop.benchmarks.bed;

import org.jspecify.annotations.NullMarked;
