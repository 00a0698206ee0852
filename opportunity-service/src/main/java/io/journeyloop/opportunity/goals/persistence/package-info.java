/** Goals as rows. */
@NullMarked
package io.journeyloop.opportunity.goals.persistence;

import org.jspecify.annotations.NullMarked;
