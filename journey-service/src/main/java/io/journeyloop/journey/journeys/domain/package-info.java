/** The planned journey as a whole: profile, place in the framework, standing, map and revisions, as pure records. */
@NullMarked
package io.journeyloop.journey.journeys.domain;

import org.jspecify.annotations.NullMarked;
