@NullMarked
package io.journeyloop.insight.insights;

import org.jspecify.annotations.NullMarked;
