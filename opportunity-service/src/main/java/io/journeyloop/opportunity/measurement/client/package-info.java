/** What other services are asked while a caller waits. */
@NullMarked
package io.journeyloop.opportunity.measurement.client;

import org.jspecify.annotations.NullMarked;
