/** What insight-service tells of measurements. */
@NullMarked
package io.journeyloop.opportunity.measurement.messaging;

import org.jspecify.annotations.NullMarked;
