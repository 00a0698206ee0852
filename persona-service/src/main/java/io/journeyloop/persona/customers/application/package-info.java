/** What can be done with customers. */
@NullMarked
package io.journeyloop.persona.customers.application;

import org.jspecify.annotations.NullMarked;
