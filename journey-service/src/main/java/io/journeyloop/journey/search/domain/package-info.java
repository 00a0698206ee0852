/** What can be found, and by which words. */
@NullMarked
package io.journeyloop.journey.search.domain;

import org.jspecify.annotations.NullMarked;
