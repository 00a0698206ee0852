/** Export and import over REST. */
@NullMarked
package io.journeyloop.journey.exchange.api;

import org.jspecify.annotations.NullMarked;
