/** What a part tells about the whole. */
@NullMarked
package io.journeyloop.insight.sampling.domain;

import org.jspecify.annotations.NullMarked;
