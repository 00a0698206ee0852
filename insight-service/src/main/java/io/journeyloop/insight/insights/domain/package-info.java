/** What was learned from feedback, without a framework. */
@NullMarked
package io.journeyloop.insight.insights.domain;

import org.jspecify.annotations.NullMarked;
