@NullMarked
package io.journeyloop.insight.suggestions;

import org.jspecify.annotations.NullMarked;
