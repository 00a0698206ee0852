/** Measurements as rows. */
@NullMarked
package io.journeyloop.opportunity.measurement.persistence;

import org.jspecify.annotations.NullMarked;
