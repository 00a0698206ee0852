@NullMarked
package io.journeyloop.insight.sampling.domain;

import org.jspecify.annotations.NullMarked;
