/** Goals over REST. */
@NullMarked
package io.journeyloop.opportunity.goals.api;

import org.jspecify.annotations.NullMarked;
