@NullMarked
package io.journeyloop.system;

import org.jspecify.annotations.NullMarked;
