/** Opportunities' inputs as a table: many are scored at once in a spreadsheet, and come back. */
@NullMarked
package io.journeyloop.opportunity.sheet;

import org.jspecify.annotations.NullMarked;
