/** Counts, soon after they were stored and many at once, the records that figures and evidence are made of. */
@NullMarked
package io.journeyloop.insight.counting;

import org.jspecify.annotations.NullMarked;
