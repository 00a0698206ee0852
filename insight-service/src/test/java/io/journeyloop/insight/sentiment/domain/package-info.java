@NullMarked
package io.journeyloop.insight.sentiment.domain;

import org.jspecify.annotations.NullMarked;
