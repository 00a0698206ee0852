/** Who changed what about scoring, and when. */
@NullMarked
package io.journeyloop.opportunity.audit;

import org.jspecify.annotations.NullMarked;
