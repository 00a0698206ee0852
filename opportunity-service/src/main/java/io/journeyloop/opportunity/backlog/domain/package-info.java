/** Opportunities, their progress and what they rest on. */
@NullMarked
package io.journeyloop.opportunity.backlog.domain;

import org.jspecify.annotations.NullMarked;
