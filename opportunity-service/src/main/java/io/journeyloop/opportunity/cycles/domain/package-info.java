/** How a journey is improved, round after round: stages, guards and effects, without a framework. */
@NullMarked
package io.journeyloop.opportunity.cycles.domain;

import org.jspecify.annotations.NullMarked;
