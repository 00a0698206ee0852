/** Customers in PostgreSQL. */
@NullMarked
package io.journeyloop.persona.customers.persistence;

import org.jspecify.annotations.NullMarked;
