@NullMarked
package io.journeyloop.persona.customers;

import org.jspecify.annotations.NullMarked;
