/** Everything that is known about many places at once. */
@NullMarked
package io.journeyloop.insight.overview.application;

import org.jspecify.annotations.NullMarked;
