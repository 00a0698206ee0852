@NullMarked
package io.journeyloop.gateway.effects;

import org.jspecify.annotations.NullMarked;
