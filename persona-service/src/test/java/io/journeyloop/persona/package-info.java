@NullMarked
package io.journeyloop.persona;

import org.jspecify.annotations.NullMarked;
