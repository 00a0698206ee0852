/** Telling what customers keep talking about. */
@NullMarked
package io.journeyloop.insight.themes.application;

import org.jspecify.annotations.NullMarked;
