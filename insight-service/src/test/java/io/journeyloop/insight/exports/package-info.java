/** Tests of exports. */
@NullMarked
package io.journeyloop.insight.exports;

import org.jspecify.annotations.NullMarked;
