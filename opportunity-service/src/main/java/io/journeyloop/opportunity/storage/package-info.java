/** What all stores of this service share. */
@NullMarked
package io.journeyloop.opportunity.storage;

import org.jspecify.annotations.NullMarked;
