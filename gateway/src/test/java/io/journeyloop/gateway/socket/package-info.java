@NullMarked
package io.journeyloop.gateway.socket;

import org.jspecify.annotations.NullMarked;
