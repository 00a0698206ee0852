/** Which steps hurt customers most, and why: pure computation, without a framework. */
@NullMarked
package io.journeyloop.opportunity.priorities.domain;

import org.jspecify.annotations.NullMarked;
