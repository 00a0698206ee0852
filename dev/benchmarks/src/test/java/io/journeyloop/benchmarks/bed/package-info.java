@NullMarked
package io.journeyloop.benchmarks.bed;

import org.jspecify.annotations.NullMarked;
