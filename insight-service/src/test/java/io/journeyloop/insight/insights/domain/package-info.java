@NullMarked
package io.journeyloop.insight.insights.domain;

import org.jspecify.annotations.NullMarked;
