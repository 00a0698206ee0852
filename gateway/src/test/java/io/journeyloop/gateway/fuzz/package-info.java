@NullMarked
package io.journeyloop.gateway.fuzz;

import org.jspecify.annotations.NullMarked;
