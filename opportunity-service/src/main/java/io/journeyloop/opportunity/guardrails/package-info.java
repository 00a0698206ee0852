/** What the organisation has decided not to do, and why. */
@NullMarked
package io.journeyloop.opportunity.guardrails;

import org.jspecify.annotations.NullMarked;
