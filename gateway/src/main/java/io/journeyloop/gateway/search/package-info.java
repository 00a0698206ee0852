/** Finding anything by words. */
@NullMarked
package io.journeyloop.gateway.search;

import org.jspecify.annotations.NullMarked;
