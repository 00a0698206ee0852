/** Opens, advances and closes improvement cycles. */
@NullMarked
package io.journeyloop.opportunity.cycles.application;

import org.jspecify.annotations.NullMarked;
