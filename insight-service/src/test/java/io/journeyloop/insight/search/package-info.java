@NullMarked
package io.journeyloop.insight.search;

import org.jspecify.annotations.NullMarked;
