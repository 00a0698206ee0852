/** What people say about a journey or a part of its map. */
@NullMarked
package io.journeyloop.journey.comments.domain;

import org.jspecify.annotations.NullMarked;
