/** What a picture is made of. */
@NullMarked
package io.journeyloop.journey.picture.application;

import org.jspecify.annotations.NullMarked;
