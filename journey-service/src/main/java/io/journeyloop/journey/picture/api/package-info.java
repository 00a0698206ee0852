/** Pictures over REST. */
@NullMarked
package io.journeyloop.journey.picture.api;

import org.jspecify.annotations.NullMarked;
