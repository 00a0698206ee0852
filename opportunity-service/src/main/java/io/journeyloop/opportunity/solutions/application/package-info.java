/** Use cases of solutions. */
@NullMarked
package io.journeyloop.opportunity.solutions.application;

import org.jspecify.annotations.NullMarked;
