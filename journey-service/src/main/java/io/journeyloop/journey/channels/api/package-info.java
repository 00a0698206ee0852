/** Channels over REST. */
@NullMarked
package io.journeyloop.journey.channels.api;

import org.jspecify.annotations.NullMarked;
