/** Sentiment over REST. */
@NullMarked
package io.journeyloop.insight.sentiment.api;

import org.jspecify.annotations.NullMarked;
