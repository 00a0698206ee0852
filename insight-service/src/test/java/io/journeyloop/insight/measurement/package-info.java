@NullMarked
package io.journeyloop.insight.measurement;

import org.jspecify.annotations.NullMarked;
