/** Following personas that were merged: what belonged to the one belongs to the other. */
@NullMarked
package io.journeyloop.insight.merging;

import org.jspecify.annotations.NullMarked;
