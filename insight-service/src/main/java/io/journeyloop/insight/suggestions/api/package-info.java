/** Suggestions over REST. */
@NullMarked
package io.journeyloop.insight.suggestions.api;

import org.jspecify.annotations.NullMarked;
