/** Search, through the front door. */
@NullMarked
package io.journeyloop.journey.search;

import org.jspecify.annotations.NullMarked;
