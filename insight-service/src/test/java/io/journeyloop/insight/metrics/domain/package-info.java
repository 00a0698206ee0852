@NullMarked
package io.journeyloop.insight.metrics.domain;

import org.jspecify.annotations.NullMarked;
