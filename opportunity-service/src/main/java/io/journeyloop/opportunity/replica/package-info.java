/** What this service remembers of personas, journeys, insights and evidence, as their events tell it. */
@NullMarked
package io.journeyloop.opportunity.replica;

import org.jspecify.annotations.NullMarked;
