/** How journeys and personas are found by text. */
@NullMarked
package io.journeyloop.journey.search.application;

import org.jspecify.annotations.NullMarked;
