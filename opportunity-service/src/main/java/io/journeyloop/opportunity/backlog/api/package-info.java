/** Opportunities over REST. */
@NullMarked
package io.journeyloop.opportunity.backlog.api;

import org.jspecify.annotations.NullMarked;
