@NullMarked
package io.journeyloop.insight.erasure;

import org.jspecify.annotations.NullMarked;
