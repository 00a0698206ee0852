@NullMarked
package io.journeyloop.kit;

import org.jspecify.annotations.NullMarked;
