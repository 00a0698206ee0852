/** Stored insights. */
@NullMarked
package io.journeyloop.insight.insights.persistence;

import org.jspecify.annotations.NullMarked;
