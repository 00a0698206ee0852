/** Measurements as clients read them. */
@NullMarked
package io.journeyloop.opportunity.measurement.api;

import org.jspecify.annotations.NullMarked;
