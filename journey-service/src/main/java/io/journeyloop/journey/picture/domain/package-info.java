/** A journey's map as a picture. */
@NullMarked
package io.journeyloop.journey.picture.domain;

import org.jspecify.annotations.NullMarked;
