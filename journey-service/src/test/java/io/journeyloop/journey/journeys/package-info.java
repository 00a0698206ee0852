@NullMarked
package io.journeyloop.journey.journeys;

import org.jspecify.annotations.NullMarked;
