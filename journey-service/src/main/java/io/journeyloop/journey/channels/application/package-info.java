/** What can be done with channels. */
@NullMarked
package io.journeyloop.journey.channels.application;

import org.jspecify.annotations.NullMarked;
