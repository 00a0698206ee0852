@NullMarked
package io.journeyloop.insight.metrics;

import org.jspecify.annotations.NullMarked;
