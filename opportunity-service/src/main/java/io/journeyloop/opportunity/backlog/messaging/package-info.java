/** What opportunity-service does about events of the others. */
@NullMarked
package io.journeyloop.opportunity.backlog.messaging;

import org.jspecify.annotations.NullMarked;
