@NullMarked
package io.journeyloop.insight.feedback;

import org.jspecify.annotations.NullMarked;
