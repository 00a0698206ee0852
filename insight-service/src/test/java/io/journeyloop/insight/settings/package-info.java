@NullMarked
package io.journeyloop.insight.settings;

import org.jspecify.annotations.NullMarked;
