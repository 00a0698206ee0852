/** Solutions as rows. */
@NullMarked
package io.journeyloop.opportunity.solutions.persistence;

import org.jspecify.annotations.NullMarked;
