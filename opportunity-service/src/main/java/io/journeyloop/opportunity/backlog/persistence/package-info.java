/** How opportunities and their scores are stored. */
@NullMarked
package io.journeyloop.opportunity.backlog.persistence;

import org.jspecify.annotations.NullMarked;
