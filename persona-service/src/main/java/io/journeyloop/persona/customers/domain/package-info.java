/** What is known of one customer. */
@NullMarked
package io.journeyloop.persona.customers.domain;

import org.jspecify.annotations.NullMarked;
