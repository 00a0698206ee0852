/**
 * The map of a journey (phases, steps, touchpoints) as one immutable tree, and the commands that turn one tree into the
 * next. Pure functions: no clock, no database, no identifier made here.
 */
@NullMarked
package io.journeyloop.journey.map.domain;

import org.jspecify.annotations.NullMarked;
