/** Scoring models over REST. */
@NullMarked
package io.journeyloop.opportunity.scoring.api;

import org.jspecify.annotations.NullMarked;
