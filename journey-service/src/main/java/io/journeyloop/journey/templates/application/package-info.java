/** Maps to begin with: those that come with the product, and the tenant's own. */
@NullMarked
package io.journeyloop.journey.templates.application;

import org.jspecify.annotations.NullMarked;
