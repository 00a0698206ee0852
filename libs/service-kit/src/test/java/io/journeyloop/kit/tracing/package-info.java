@NullMarked
package io.journeyloop.kit.tracing;

import org.jspecify.annotations.NullMarked;
