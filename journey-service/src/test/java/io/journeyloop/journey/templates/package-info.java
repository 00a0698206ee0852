/** Tests. */
@NullMarked
package io.journeyloop.journey.templates;

import org.jspecify.annotations.NullMarked;
