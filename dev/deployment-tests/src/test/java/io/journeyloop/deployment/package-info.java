@NullMarked
package io.journeyloop.deployment;

import org.jspecify.annotations.NullMarked;
