/** Reports on how journeys are managed, and on what gathers dust. */
@NullMarked
package io.journeyloop.opportunity.hygiene.application;

import org.jspecify.annotations.NullMarked;
