/** Tests. */
@NullMarked
package io.journeyloop.journey.reports;

import org.jspecify.annotations.NullMarked;
