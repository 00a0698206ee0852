@NullMarked
package io.journeyloop.journey.map.domain;

import org.jspecify.annotations.NullMarked;
