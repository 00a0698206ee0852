/** Use cases of goals. */
@NullMarked
package io.journeyloop.opportunity.goals.application;

import org.jspecify.annotations.NullMarked;
