/** The use cases of journeys: one transaction each. */
@NullMarked
package io.journeyloop.journey.journeys.application;

import org.jspecify.annotations.NullMarked;
