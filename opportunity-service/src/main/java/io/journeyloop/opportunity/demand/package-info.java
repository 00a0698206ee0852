/** What customers ask for, and how much. */
@NullMarked
package io.journeyloop.opportunity.demand;

import org.jspecify.annotations.NullMarked;
