/** Stored import runs. */
@NullMarked
package io.journeyloop.insight.imports.persistence;

import org.jspecify.annotations.NullMarked;
