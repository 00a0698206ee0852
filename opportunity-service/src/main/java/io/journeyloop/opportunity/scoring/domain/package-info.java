/** The rules by which opportunities are scored: pure functions of model, inputs and evidence. */
@NullMarked
package io.journeyloop.opportunity.scoring.domain;

import org.jspecify.annotations.NullMarked;
