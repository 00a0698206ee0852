/** Imports over REST. */
@NullMarked
package io.journeyloop.insight.imports.api;

import org.jspecify.annotations.NullMarked;
