/** Asks for evidence, takes the answers, and decides once. */
@NullMarked
package io.journeyloop.opportunity.measurement.application;

import org.jspecify.annotations.NullMarked;
