/** Finding records by their words. */
@NullMarked
package io.journeyloop.kit.search;

import org.jspecify.annotations.NullMarked;
