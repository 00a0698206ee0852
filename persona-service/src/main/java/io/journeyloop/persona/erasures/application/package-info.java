/** Forgetting a customer. */
@NullMarked
package io.journeyloop.persona.erasures.application;

import org.jspecify.annotations.NullMarked;
