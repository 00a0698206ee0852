/** Export and import. */
@NullMarked
package io.journeyloop.journey.exchange;

import org.jspecify.annotations.NullMarked;
