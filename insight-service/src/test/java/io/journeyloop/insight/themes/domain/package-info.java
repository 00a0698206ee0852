@NullMarked
package io.journeyloop.insight.themes.domain;

import org.jspecify.annotations.NullMarked;
