@NullMarked
package io.journeyloop.gateway.subscription;

import org.jspecify.annotations.NullMarked;
