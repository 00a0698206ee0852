/** Templates over REST. */
@NullMarked
package io.journeyloop.journey.templates.api;

import org.jspecify.annotations.NullMarked;
