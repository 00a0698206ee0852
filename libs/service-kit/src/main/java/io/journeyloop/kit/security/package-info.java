/** How tokens are verified. */
@NullMarked
package io.journeyloop.kit.security;

import org.jspecify.annotations.NullMarked;
