/** Tests. */
@NullMarked
package io.journeyloop.journey.picture;

import org.jspecify.annotations.NullMarked;
