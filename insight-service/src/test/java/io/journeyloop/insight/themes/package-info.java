@NullMarked
package io.journeyloop.insight.themes;

import org.jspecify.annotations.NullMarked;
