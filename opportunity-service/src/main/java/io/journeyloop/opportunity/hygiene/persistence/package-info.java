/** Counts what a tenant uses. */
@NullMarked
package io.journeyloop.opportunity.hygiene.persistence;

import org.jspecify.annotations.NullMarked;
