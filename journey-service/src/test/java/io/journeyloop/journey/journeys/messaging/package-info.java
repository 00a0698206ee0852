@NullMarked
package io.journeyloop.journey.journeys.messaging;

import org.jspecify.annotations.NullMarked;
