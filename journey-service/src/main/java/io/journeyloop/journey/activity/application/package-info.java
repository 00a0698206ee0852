/** What happened to journeys, and who did it. */
@NullMarked
package io.journeyloop.journey.activity.application;

import org.jspecify.annotations.NullMarked;
