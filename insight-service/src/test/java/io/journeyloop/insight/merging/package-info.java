@NullMarked
package io.journeyloop.insight.merging;

import org.jspecify.annotations.NullMarked;
