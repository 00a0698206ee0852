/** Comments over REST. */
@NullMarked
package io.journeyloop.journey.comments.api;

import org.jspecify.annotations.NullMarked;
