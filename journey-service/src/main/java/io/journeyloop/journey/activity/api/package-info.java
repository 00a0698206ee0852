/** Activity over REST. */
@NullMarked
package io.journeyloop.journey.activity.api;

import org.jspecify.annotations.NullMarked;
