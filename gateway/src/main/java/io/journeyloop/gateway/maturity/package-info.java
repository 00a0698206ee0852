/** How well the organisation works with journeys, in the schema. */
@NullMarked
package io.journeyloop.gateway.maturity;

import org.jspecify.annotations.NullMarked;
