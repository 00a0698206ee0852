/** Which scoring model a tenant uses. */
@NullMarked
package io.journeyloop.opportunity.scoring.application;

import org.jspecify.annotations.NullMarked;
