/** Customers over REST. */
@NullMarked
package io.journeyloop.persona.customers.api;

import org.jspecify.annotations.NullMarked;
