/** How customers felt, and who says so. */
@NullMarked
package io.journeyloop.insight.sentiment.domain;

import org.jspecify.annotations.NullMarked;
