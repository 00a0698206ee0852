@NullMarked
package io.journeyloop.insight;

import org.jspecify.annotations.NullMarked;
