@NullMarked
package io.journeyloop.insight.overview;

import org.jspecify.annotations.NullMarked;
