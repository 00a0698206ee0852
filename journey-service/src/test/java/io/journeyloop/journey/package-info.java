@NullMarked
package io.journeyloop.journey;

import org.jspecify.annotations.NullMarked;
