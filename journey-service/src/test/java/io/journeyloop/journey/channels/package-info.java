@NullMarked
package io.journeyloop.journey.channels;

import org.jspecify.annotations.NullMarked;
