/** Opportunities and their scores in the schema. */
@NullMarked
package io.journeyloop.gateway.opportunity;

import org.jspecify.annotations.NullMarked;
