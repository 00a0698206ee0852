/** Search over REST. */
@NullMarked
package io.journeyloop.insight.search.api;

import org.jspecify.annotations.NullMarked;
