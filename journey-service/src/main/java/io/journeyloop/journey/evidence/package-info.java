/** What this service knows of evidence and opportunities, which other services own. */
@NullMarked
package io.journeyloop.journey.evidence;

import org.jspecify.annotations.NullMarked;
