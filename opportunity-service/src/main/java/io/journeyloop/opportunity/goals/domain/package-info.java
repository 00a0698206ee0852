/** What the organisation wants to reach by when. */
@NullMarked
package io.journeyloop.opportunity.goals.domain;

import org.jspecify.annotations.NullMarked;
