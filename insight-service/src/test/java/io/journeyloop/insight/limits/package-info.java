@NullMarked
package io.journeyloop.insight.limits;

import org.jspecify.annotations.NullMarked;
