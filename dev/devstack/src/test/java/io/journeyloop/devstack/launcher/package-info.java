@NullMarked
package io.journeyloop.devstack.launcher;

import org.jspecify.annotations.NullMarked;
