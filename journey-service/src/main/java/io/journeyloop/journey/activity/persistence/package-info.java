/** Activity, read from the revisions and the comments. */
@NullMarked
package io.journeyloop.journey.activity.persistence;

import org.jspecify.annotations.NullMarked;
