@NullMarked
package io.journeyloop.journey.journeys.domain;

import org.jspecify.annotations.NullMarked;
