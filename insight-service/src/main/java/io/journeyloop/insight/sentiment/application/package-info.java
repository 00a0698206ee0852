/** Use cases of sentiment. */
@NullMarked
package io.journeyloop.insight.sentiment.application;

import org.jspecify.annotations.NullMarked;
