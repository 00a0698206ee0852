/** Reports on how journeys are managed over REST. */
@NullMarked
package io.journeyloop.opportunity.hygiene.api;

import org.jspecify.annotations.NullMarked;
