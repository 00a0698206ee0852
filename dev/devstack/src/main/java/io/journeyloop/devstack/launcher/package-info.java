/** The command line {@code ./journeyloop}. */
@NullMarked
package io.journeyloop.devstack.launcher;

import org.jspecify.annotations.NullMarked;
