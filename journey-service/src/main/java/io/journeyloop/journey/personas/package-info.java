/** What this service knows of the personas, which another service owns. */
@NullMarked
package io.journeyloop.journey.personas;

import org.jspecify.annotations.NullMarked;
