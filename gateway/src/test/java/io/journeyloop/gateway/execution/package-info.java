@NullMarked
package io.journeyloop.gateway.execution;

import org.jspecify.annotations.NullMarked;
