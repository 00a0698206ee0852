/** How scoring models are stored. */
@NullMarked
package io.journeyloop.opportunity.scoring.persistence;

import org.jspecify.annotations.NullMarked;
