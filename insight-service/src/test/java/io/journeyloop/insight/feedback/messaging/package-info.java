@NullMarked
package io.journeyloop.insight.feedback.messaging;

import org.jspecify.annotations.NullMarked;
