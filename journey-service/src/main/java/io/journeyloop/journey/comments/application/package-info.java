/** What can be done with comments. */
@NullMarked
package io.journeyloop.journey.comments.application;

import org.jspecify.annotations.NullMarked;
