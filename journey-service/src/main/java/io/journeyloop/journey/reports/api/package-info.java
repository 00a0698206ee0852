/** Reports over REST. */
@NullMarked
package io.journeyloop.journey.reports.api;

import org.jspecify.annotations.NullMarked;
