/** Use cases of insights. */
@NullMarked
package io.journeyloop.insight.insights.application;

import org.jspecify.annotations.NullMarked;
