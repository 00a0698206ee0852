/** Comments, through the front door. */
@NullMarked
package io.journeyloop.journey.comments;

import org.jspecify.annotations.NullMarked;
