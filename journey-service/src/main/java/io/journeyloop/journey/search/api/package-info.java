/** Search over REST. */
@NullMarked
package io.journeyloop.journey.search.api;

import org.jspecify.annotations.NullMarked;
