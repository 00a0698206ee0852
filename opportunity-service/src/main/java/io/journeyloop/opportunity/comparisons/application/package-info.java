/** Use cases of comparisons of variants. */
@NullMarked
package io.journeyloop.opportunity.comparisons.application;

import org.jspecify.annotations.NullMarked;
