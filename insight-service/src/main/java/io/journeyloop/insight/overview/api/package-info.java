/** What the gateway reads of steps, journeys and touchpoints. */
@NullMarked
package io.journeyloop.insight.overview.api;

import org.jspecify.annotations.NullMarked;
