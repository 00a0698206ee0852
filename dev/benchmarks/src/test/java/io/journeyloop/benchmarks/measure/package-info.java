@NullMarked
package io.journeyloop.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
