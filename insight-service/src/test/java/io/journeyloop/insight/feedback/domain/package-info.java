@NullMarked
package io.journeyloop.insight.feedback.domain;

import org.jspecify.annotations.NullMarked;
