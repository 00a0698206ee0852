@NullMarked
package io.journeyloop.kit.openapi;

import org.jspecify.annotations.NullMarked;
