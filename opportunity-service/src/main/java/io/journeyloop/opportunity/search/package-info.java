/** Finding opportunities and solutions by their words. */
@NullMarked
package io.journeyloop.opportunity.search;

import org.jspecify.annotations.NullMarked;
