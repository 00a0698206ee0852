/** Solutions over REST. */
@NullMarked
package io.journeyloop.opportunity.solutions.api;

import org.jspecify.annotations.NullMarked;
