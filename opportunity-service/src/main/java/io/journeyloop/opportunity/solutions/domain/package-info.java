/** What is done about opportunities: solutions, their states and what they are to reach. */
@NullMarked
package io.journeyloop.opportunity.solutions.domain;

import org.jspecify.annotations.NullMarked;
