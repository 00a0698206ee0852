/** Insights over REST. */
@NullMarked
package io.journeyloop.insight.insights.api;

import org.jspecify.annotations.NullMarked;
