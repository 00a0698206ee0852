@NullMarked
package io.journeyloop.contracts;

import org.jspecify.annotations.NullMarked;
