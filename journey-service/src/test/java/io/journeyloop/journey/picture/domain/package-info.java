/** Tests. */
@NullMarked
package io.journeyloop.journey.picture.domain;

import org.jspecify.annotations.NullMarked;
